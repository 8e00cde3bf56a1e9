/**
 * Convert the raw reading {raw} of {OP:2} ADC to millivolts, with a reference of {K} mV. Count {OP:4} is full scale.
 * Turn {OP:2} ADC value into millivolts; the full scale, {K} mV, is count {OP:4}.
 * ADC counts to millivolts, {OP:3} bits, reference {K} mV at count {OP:4}
 * Given a raw sample of {OP:2} converter, return the voltage in mV for a {K} mV reference. The highest count is {OP:4}.
 * Write a function that scales {OP:2} analog reading (0 to {OP:4}) to a voltage between 0 and {K} millivolts.
 * How do I convert a reading of {OP:2} ADC to millivolts with a {K} mV reference ({OP:4} is full scale)?
 * return raw * {K} / {OP:4}
 * The converter has {OP:3} bits and {K} mV at full scale; how many millivolts is a reading? The highest is {OP:4}.
 * voltage in millivolts measured by {OP:2} ADC that is referenced to {K} mV at the count {OP:4}
 * Scale an ADC result (0 to {OP:4}) to 0 to {K} mV.
 * Returns the voltage in millivolts for {OP:2} ADC reading, where {OP:4} corresponds to {K} mV.
 * raw ADC value to millivolts: {OP:3} bits, {OP:4} means {K} mV
 *
 * @T int32_t uint32_t
 * @K 3300 5000 1100 2500
 * @OP 1023 "ten bits" "a 10-bit" "10" "1023"
 * @OP 4095 "twelve bits" "a 12-bit" "12" "4095"
 * @OP 255 "eight bits" "an 8-bit" "8" "255"
 * @name adc_to_millivolts raw_to_millivolts
 * @range raw 0 4095
 */
T adc_to_millivolts(T raw) { return raw * K / OP; }

/**
 * Convert a raw ADC reading to volts, given the reading, the highest reading {top} and the reference voltage {reference}.
 * ADC counts to volts: raw * reference / top, given raw, top, reference
 * Turn an analog reading into a voltage, from reading, highest reading and reference.
 * How do I convert an ADC reading to a voltage, given the reading, the maximum reading and the reference voltage?
 * Write a function that computes the voltage at an ADC pin. Inputs: the reading, its maximum and the reference.
 * Compute the input voltage from an ADC reading, its maximum value and the reference voltage.
 * multiply the reading by the reference voltage and divide by the full-scale reading
 * analogRead to voltage with a floating-point result: reading, highest reading, reference voltage
 * convert ADC counts to volts, given the counts, the maximum count and the reference voltage
 * Returns raw * reference / top.
 * voltage of an analog input: reading, maximum reading, reference voltage
 * convert a potentiometer reading to volts: reading, full-scale reading, reference voltage
 *
 * @T double float
 * @name adc_to_volts raw_to_volts
 * @range raw 0 1023
 * @range top 255 4095
 * @range reference 1 5
 */
T adc_to_volts(int32_t raw, int32_t top, T reference) { return raw * reference / top; }

/**
 * arduino analogRead value, 0 to 1023, to volts, 1023 meaning 5 V
 * 10-bit ADC reading to volts with a 5 V reference, where 1023 is full scale
 * return raw * 5.0 / 1023
 * What voltage is on an Arduino pin that reads this number, 1023 being 5 V?
 * convert an analog pin reading (0 to 1023) to a voltage from 0 to 5 V
 * Arduino Uno: analog value to volts, 1023 means 5 V
 * Write a function that turns a reading from 0 to 1023 into a voltage from 0 to 5.
 * convert analog input to volt on a 5V board, full scale 1023
 * Given an analogRead result, return the voltage as a floating-point number. 5 V is 1023.
 * How do I convert an analogRead value (0 to 1023) to volts on a 5 V board?
 * Convert a 10-bit ADC reading to volts, where 1023 means 5 V.
 * read the voltage of a pin from its analogRead value (1023 is 5 V)
 * adc reading 0..1023 to voltage at 5 volts, 1023 is 5 V
 * Write a function to convert a given ADC value of 0 to 1023 into voltage with 5 V at 1023.
 *
 * @T double float
 * @name arduino_volts analog_to_volts
 * @range raw 0 1023
 */
T arduino_volts(int32_t raw) { return raw * (T)5 / 1023; }

/**
 * Convert the duty cycle {percent} in percent to a compare value for a PWM timer that counts to {top}.
 * PWM duty cycle in percent to timer counts; the timer's top count is given second
 * Given a duty cycle from 0 to 100 and the timer's top value, return the compare register value.
 * Write a function that computes the PWM compare value from a percentage and the timer's top count.
 * How do I calculate the compare value for a PWM duty cycle in percent? The timer's top value is given second.
 * return percent * top / 100
 * Scale a percentage to the range from 0 to top.
 * convert a duty cycle in percent to a compare match value (timer period second)
 * Calculate the PWM compare value from the duty cycle in percent and the timer's maximum count.
 * compare register value for a duty cycle in percent and a timer with the given top
 * convert percent to a PWM value between 0 and top
 * Returns the number of timer counts that corresponds to a percentage of {top}.
 *
 * @T int32_t uint32_t
 * @name duty_to_counts pwm_compare
 * @range percent 0 100
 * @range top 1 65535
 */
T duty_to_counts(T percent, T top) { return percent * top / 100; }

/**
 * What is the duty cycle in percent, rounded down, of a signal that is high for {high} and low for {low} (0 if both are 0)?
 * Compute the duty cycle in percent, rounded down, from high time and low time, 0 if both are 0.
 * duty cycle in percent: high * 100 / (high + low), or 0 if both are 0
 * Given the on-time and the off-time of a pulse, return the duty cycle in percent, fraction dropped; 0 if both are 0.
 * Write a function that returns the PWM duty cycle in percent, truncated, from high time and low time, 0 if both are 0.
 * What percentage of the period, rounded down, is the signal on, given on time and off time as integers? 0 if both are 0.
 * How do I calculate the duty cycle in percent, rounded down, from high and low time? Return 0 if both are 0.
 * duty cycle in full percent (rounded down) from on time and off time, 0 if both are 0
 * truncated percentage of time that a square wave is high, from its high and low time in whole units (0 if both are 0)
 * Returns high * 100 / (high + low), or 0 if both are 0.
 * calculate the PWM duty cycle in percent from the high time and the low time by integer division, 0 if both are 0
 * percentage of time the signal is high, decimals cut off, given high time and low time (integers; 0 if both are zero)
 *
 * @T int32_t uint32_t
 * @name duty_cycle duty_percent
 * @range high 0 10000
 * @range low 0 10000
 */
T duty_cycle(T high, T low) {
    T period = high + low;
    return period == 0 ? 0 : high * 100 / period;
}

/**
 * duty cycle as a floating-point percentage from high time and low time, 0 if both are 0
 * calculate the duty cycle in percent from on time and off time, 0 if both are 0
 * compute on / (on + off) * 100, or 0 when on + off is not positive
 * How do I calculate the duty cycle in percent from high time and low time (floating point, 0 if both are 0)?
 * percentage of the time that a square wave is high, from its high and low duration, 0 if both are 0
 * duty cycle in percent from high and low time, 0 if both are 0
 * Compute 100 * high / (high + low), or 0 if the sum is not positive.
 * Given on time and off time as floating-point numbers, return the duty cycle in percent, 0 if both are 0.
 * percentage of time that a heater is on, given its on time and off time, 0 if both are 0
 * PWM duty cycle as a floating-point percentage from high and low duration, 0 if both are zero
 * Calculate what percentage of the period the signal is high, from its high time and low time; 0 if both are 0.
 * Write a function that takes the high time and the low time of a signal and returns its duty cycle as a floating-point percentage, 0 if both times are 0.
 *
 * @T double float
 * @name duty_cycle_real duty_percent
 * @range high 0 100
 * @range low 0 100
 */
T duty_cycle_real(T high, T low) { return high + low > 0 ? high / (high + low) * 100 : 0; }

/**
 * Which servo pulse in microseconds, rounded down, belongs to an angle of {angle} degrees, from {K} at 0 to {L} at 180?
 * servo angle 0..180 to pulse width {K}..{L} us, fraction cut off
 * Given an angle from 0 to 180, return the pulse length: {K} + angle * ({L} - {K}) / 180.
 * Write a function that computes the servo pulse, rounded down; 0 degrees is {K} us and 180 degrees is {L} us.
 * How do I convert an angle of 0 to 180 degrees to a servo pulse of {K} to {L} microseconds, dropping the fraction?
 * Calculate the servo pulse for an angle from 0 to 180 degrees: {K} us at 0 and {L} us at 180, truncated.
 * Map an angle of 0 to 180 degrees linearly to {K} to {L} microseconds, rounding down.
 * RC servo pulse in microseconds for an angle of 0 to 180, range {K} to {L}, truncated to an integer
 * map an angle from 0..180 to a pulse width from {K} to {L} us like Arduino's map()
 * servo pulse width in us: {K} at 0 degrees, {L} at 180 degrees, linear in between, rounded down
 * return {K} + angle * ({L} - {K}) / 180
 * Convert a servo angle in degrees to a pulse width in microseconds that grows linearly from {K} at 0 to {L} at 180, rounded down.
 *
 * @T int32_t uint32_t
 * @K 500 1000
 * @L 2000 2400
 * @name servo_pulse angle_to_pulse
 * @range angle 0 180
 */
T servo_pulse(T angle) { return K + angle * (L - K) / 180; }

/**
 * servo angle to microseconds, 0 is 1000 and 180 is 2000
 * map an angle 0..180 to 1000..2000 us
 * How long is the pulse for a hobby servo at this angle, 1000 us at 0 and 2000 at 180 degrees?
 * How do I convert a servo angle (0 to 180 degrees) to a pulse of 1000 to 2000 microseconds?
 * servo pulse in us for an angle in degrees: 1000 at 0 and 2000 at 180
 * Write a function that converts a servo angle from 0 to 180 degrees to a pulse of 1000 to 2000 microseconds.
 * servo degrees to microseconds: 0 is 1000, 90 degrees is 1500, 180 is 2000
 * Given an angle in degrees, return the standard servo pulse in microseconds. 0 to 180 gives 1000 to 2000.
 * Calculate the servo pulse width in microseconds: 1000 us at 0 degrees, 2000 us at 180 degrees.
 * convert degrees from 0 to 180 to a pulse from 1000 to 2000 us
 * return 1000 + angle * 1000 / 180
 * servo pulse width in us for an angle from 0 to 180 degrees: 1000 + angle * 1000 / 180
 *
 * @T int32_t double
 * @name servo_microseconds angle_to_pulse
 * @range angle 0 180
 */
T servo_microseconds(T angle) { return 1000 + angle * 1000 / 180; }

/**
 * What value goes into the baud rate register for a clock of {clock} Hz and {baud} baud? Use clock / (16 * baud) - 1.
 * Compute the UART divisor from clock and baud rate: 16 times oversampling, minus 1.
 * UBRR value: clock / (16 * baud) - 1
 * Given CPU frequency and baud rate, return the UART prescaler value with 16 times oversampling. The register counts from zero.
 * Write a function that calculates the baud rate register value from clock and baud rate: clock / (16 * baud) - 1.
 * How do I calculate the UBRR value from the clock frequency and the baud rate (16x oversampling)?
 * UART divisor from clock and baud rate with 16x oversampling, minus one because the register counts from zero
 * UART baud rate divisor, clock / (16 * baud) minus one for the register
 * return clock / (16 * baud) - 1
 * Calculate the baud rate register value: clock divided by 16 times the baud rate, minus 1.
 * UBRR value for a given CPU clock and baud rate: clock / (16 * baud) - 1
 * Compute the AVR baud rate register value clock / (16 * baud) - 1 from the clock and the baud rate.
 *
 * @T int32_t uint32_t
 * @name baud_divisor ubrr_value
 * @range clock 1000000 16000000
 * @range baud 2400 57600
 */
T baud_divisor(T clock, T baud) { return clock / (16 * baud) - 1; }

/**
 * From a timer clock of {clock} Hz divided by {prescaler}, what reload value, counting from 0, gives {frequency} Hz?
 * Compute the timer period register, counting from 0, from clock, prescaler and desired frequency.
 * timer reload: clock / (prescaler * frequency) - 1
 * Given the clock, the prescaler and the target frequency, return the timer's compare value, which counts from 0.
 * Write a function that calculates the auto-reload value of a timer from clock, prescaler and frequency, minus one.
 * How do I calculate the timer reload value from clock, prescaler and frequency? It is one less than the number of ticks.
 * timer top value for clock, prescaler and frequency, counting from zero
 * ARR register from timer clock, prescaler and update rate: clock / (prescaler * rate) - 1
 * Calculate the timer compare value for CTC mode: clock / (prescaler * frequency) - 1.
 * return clock / (prescaler * frequency) - 1
 * timer period register for a given clock, prescaler and interrupt frequency, minus 1 because it counts from 0
 * compute the auto-reload value of a timer from its clock, the prescaler and the wanted frequency, counting from zero
 *
 * @T int32_t uint32_t
 * @name timer_reload timer_top
 * @range clock 1000000 16000000
 * @range prescaler 1 256
 * @range frequency 1 1000
 */
T timer_reload(T clock, T prescaler, T frequency) { return clock / (prescaler * frequency) - 1; }

/**
 * From {start} to {now}, has at least {timeout} passed, given that the counter may wrap?
 * Check whether a timeout has expired, given start, now and timeout (reaching it counts), safe against counter wrap-around.
 * timeout check: now - start >= timeout, correct when the counter wraps (start, now, timeout)
 * Given start, current tick count and interval, tell if at least the interval has passed, even if the counter overflowed.
 * Write a rollover-safe timer check: given start, current count and interval, return true once the interval has passed.
 * How do I check if an interval has passed since start, safely when millis() rolls over? Arguments: start, now, interval.
 * check whether a timeout has elapsed (start, now, timeout), correct even if the counter wraps around
 * Write a non-blocking delay check: given start, now and interval, return true if the interval has passed, even after an overflow.
 * Is the timer expired? Start tick, current tick and duration are given; the counter may overflow.
 * millis() rollover-safe test: has the interval passed since the last time (last, now, interval)?
 * true if at least the timeout has passed since start; the unsigned tick counter may have wrapped (start, now, timeout)
 * Return true if the unsigned difference now - start, which may wrap around, is at least timeout; the arguments are start, now, timeout.
 *
 * @T uint32_t uint16_t
 * @name has_expired timeout_expired interval_elapsed
 * @range start 0 65535
 * @range now 0 65535
 * @range timeout 0 2000
 */
_Bool has_expired(T start, T now, T timeout) { return (T)(now - start) >= timeout; }

/**
 * How do I check if a timeout has been reached, given start time, current time and timeout?
 * Have at least the given milliseconds passed since the start? Start, now and the span are given.
 * has the timer run for its duration or longer? start time, current time and duration are given
 * Return true if the time since start is at least the timeout (start, now, timeout).
 * Write a function that tells whether at least a time span has passed, given start, now and the span.
 * Is it time yet? Return true if now minus start is at least the interval (start, now, interval).
 * Given the start time, the current time and an interval, return true from the moment the full interval has passed.
 * Check whether the deadline is reached: start, current time and allowed duration are given.
 * true if the time from {start} to {now} is at least {timeout}
 * Given start, now and a time limit, has the limit been reached?
 * Check if at least the timeout has passed between start and now; the arguments come in the order start, now, timeout.
 * return now - start >= timeout, with the parameters start, now and timeout in this order
 *
 * @T int32_t int64_t double
 * @name timeout_passed is_time_up
 * @range start 0 1000
 * @range now 0 2000
 * @range timeout 0 500
 */
_Bool timeout_passed(T start, T now, T timeout) { return now - start >= timeout; }

/**
 * How many ticks passed from {start} to {now} if the unsigned counter may have wrapped around?
 * Compute the elapsed ticks from a start count to the present count, correct across an overflow of the counter.
 * Given two readings of a wrapping tick counter, the earlier first, return the difference.
 * Write a function for the time since a timestamp (given before now) that survives timer rollover.
 * How do I compute the time elapsed since start when the tick counter may overflow? Start comes first, then now.
 * wrap-safe difference of two tick counts: the earlier first, then the later
 * Subtract the start tick from the current tick; the result must be right even if the counter wrapped.
 * number of ticks between two readings of a free-running counter, the earlier reading first
 * elapsed ticks on a wrapping counter, given the start count and the current count
 * ticks since the last call, safe against rollover: last tick count, current tick count
 * Subtract the first of two unsigned tick counts from the second, wrapping around in their type.
 * Write a function that takes the start tick and the current tick and returns the number of ticks since the start, even after a counter overflow.
 *
 * @T uint32_t uint16_t uint8_t
 * @name elapsed_ticks ticks_since
 */
T elapsed_ticks(T start, T now) { return (T)(now - start); }

/**
 * elapsed time between start and end, i.e. end minus start
 * how much time has passed between the first time and the second
 * How long did it take from the first time stamp to the second?
 * duration from two timestamps, the earlier one first
 * How do I compute the elapsed time from a start time and an end time?
 * Write a function that returns the time passed between two moments, the earlier one first.
 * Calculate the run time of a task from its start and end time.
 * Given start and end time, return the duration.
 * duration from start to end
 * Subtract the start time from the end time; the start comes first.
 * number of milliseconds from start to end
 * My stopwatch gives me a start reading and then an end reading; how long did it run?
 *
 * @T int32_t int64_t double
 * @name elapsed_time time_passed
 * @range start 0 1000
 * @range end 0 2000
 */
T elapsed_time(T start, T end) { return end - start; }

/**
 * Convert {ticks} timer ticks to whole milliseconds at {frequency} ticks per second.
 * timer ticks to whole ms, frequency in Hz given second
 * Given a tick count and the tick frequency in Hz, return whole milliseconds, rounded down.
 * Write a function that turns timer counts into whole milliseconds, given counts and counts per second, without 32-bit overflow.
 * return ticks * 1000 / frequency
 * How do I convert timer ticks to milliseconds if the timer runs at a given frequency in Hz?
 * time in ms from a hardware counter and its ticks per second
 * clock cycles to whole milliseconds, clock rate in hertz given second
 * convert clock cycles to whole milliseconds; the frequency in hertz is given second
 * elapsed whole milliseconds from ticks and tick frequency in Hz
 * number of whole milliseconds in a given number of ticks at a given tick frequency (Hz)
 * Calculate the elapsed milliseconds from a tick count and the ticks per second.
 *
 * @T int64_t uint64_t
 * @name ticks_to_milliseconds cycles_to_ms
 * @range ticks 0 100000000
 * @range frequency 1 16000000
 */
T ticks_to_milliseconds(T ticks, T frequency) { return ticks * 1000 / frequency; }

/**
 * Shift the button sample {pin} into the lowest bit of the debounce history {history} and return the new history.
 * Add the newest sample, 0 or 1, to an 8-bit debounce shift register from the right; history comes first.
 * return (uint8_t)(history << 1 | pin)
 * How do I update a debounce history byte: shift it left and put the new pin state in bit 0?
 * Write the update step of a shift-register debouncer: history byte moved left, the new pin level into bit 0.
 * Update a byte of button samples with the current pin level: shift left, newest in the lowest bit.
 * Shift the history byte left by one and put the new button state into bit 0.
 * button debouncing: shift the newest sample into the lowest bit of an 8-bit history
 * shift one input bit into the lowest bit of the debounce history byte
 * add a new sample to a debounce byte by shifting left, newest in bit 0
 * keep the last eight button samples in a byte: shift left and insert the new one as bit 0
 * Update the 8-bit button history with the current pin level, newest sample in the least significant bit.
 *
 * @name debounce_shift push_sample
 */
uint8_t debounce_shift(uint8_t history, _Bool pin) { return (uint8_t)(history << 1 | pin); }

/**
 * Is the button with the eight-sample history {history} stable, all samples being equal?
 * Check whether all eight bits of a debounce history byte agree.
 * true if the sample byte is 0x00 or 0xFF
 * How do I check that a debounce history byte is all zeros or all ones?
 * Write a function that tells if an 8-bit debounce register has settled: all bits 0 or all bits 1.
 * debounce stability test of a byte: only zeros or only ones
 * Are the last eight samples of the button, stored as bits of a byte, all equal?
 * check if the byte is 0x00 or 0xFF
 * debounced? true if the eight samples in the history byte are all the same
 * Has the input been stable for eight samples, which are the bits of a byte?
 * Return true if all eight bits of a byte are equal.
 * is a byte either all zeros or all ones
 *
 * @name is_stable is_settled
 */
_Bool is_stable(uint8_t history) { return history == 0x00 || history == 0xFF; }

/**
 * Which input bits {OP} between the readings {before} and {now}? Return a mask.
 * Detect {OP:2} edges on a port: mask of the bits that {OP}, previous state first.
 * Given the previous and the current state of a port, return a mask of the pins that {OP}.
 * Write a function for {OP:2} edge detection on several inputs: given old and new bits, return a mask of those that {OP}.
 * How do I find the bits that {OP} between two port readings, the earlier one first?
 * mask of the bits that {OP} since the previous reading; the previous reading comes first
 * {OP:2} edges as a bit mask from two samples of a port, old sample first
 * Which buttons {OP} since the last reading? Return a mask (before, now).
 * Detect {OP:2} edges between the old and the new state: {OP:3}.
 * bits that {OP}, given the old value and then the new value
 * Compute a bit mask of the inputs that {OP}; the old state is given first, then the new one.
 * Return {OP:3}, the mask of the {OP:2} edges, from the port state before and the port state now, given in this order.
 *
 * @T uint8_t uint16_t uint32_t
 * @OP now&~before "went from 0 to 1" "rising" "now & ~before"
 * @OP before&~now "went from 1 to 0" "falling" "before & ~now"
 * @OP before^now "changed" "rising and falling" "before ^ now"
 * @name detect_edges edge_mask
 */
T detect_edges(T before, T now) { return (T)(OP); }

/**
 * Switch a heater with hysteresis: on below {K}, off above {L}, otherwise unchanged; the state is {on}, the temperature {t}.
 * thermostat with hysteresis: on below {K}, off above {L} degrees, otherwise the given state is kept
 * Return the new heater state from the old state and the temperature: true under {K}, false over {L}, else the old state.
 * Given whether the heating is on and the temperature, decide if it should be on: yes below {K}, no above {L}, else no change.
 * Write a two-point controller that takes state and temperature, turns on below {K} and off above {L}, and otherwise keeps the state.
 * How do I write a thermostat with hysteresis: on below {K}, off above {L}, otherwise keep the state?
 * heater control: turn on below {K}, turn off above {L}, otherwise keep the current state
 * Should the heater be on? Below {K} yes, above {L} no, in between as before.
 * Returns whether the heater should be on: true below {K}, false above {L}, otherwise its current state.
 * thermostat with on below {K} degrees and off above {L} degrees; in between the state doesn't change
 * Control a heater by temperature: on under {K}, off over {L}, no change between them.
 * new heater state from the old state and the temperature: on if below {K}, off if above {L}
 *
 * @T int32_t float double
 * @K 18 19 20
 * @L 22 23 25
 * @name thermostat heater_control
 * @range t 0 40
 */
_Bool thermostat(_Bool on, T t) {
    if (t < K) return 1;
    if (t > L) return 0;
    return on;
}

/**
 * Thermostat with hysteresis: given state, temperature, low and high, turn on below low, off above high, else keep the state.
 * heater control with two limits: on below the lower, off above the upper, otherwise unchanged (state, temperature, low, high)
 * return true if t < low, false if t > high, otherwise the old state
 * Should the heating be on, given its state, the temperature and two limits? Below the first yes, above the second no, else no change.
 * Write a two-point controller: state, temperature, low, high; it heats below low, stops above high and otherwise keeps the state.
 * How do I switch a heater with hysteresis (on below low, off above high, no change in between)?
 * Write a function that keeps a heater's state unless the temperature is under a lower limit (on) or over an upper limit (off).
 * Returns the new heater state: true below {low}, false above {high}, otherwise the old state.
 * Given the heater state, the temperature and two limits (on below the lower, off above the upper), return the new state.
 * by temperature, turn the heater on below a lower limit, off above an upper limit, and keep its state between them
 * thermostat logic: heater state, temperature, on below the first limit, off above the second, else unchanged
 * Should the heater be on? Yes if the temperature is below low, no if it is above high, otherwise as before.
 *
 * @T int32_t double float
 * @name heater_state control_heater
 * @range t 0 40
 * @range low 15 19
 * @range high 21 25
 */
_Bool heater_state(_Bool on, T t, T low, T high) { return t < low ? 1 : t > high ? 0 : on; }

/**
 * Schmitt trigger: the output {state} turns off if {x} is at most {low}, on if it is at least {high}, and otherwise stays.
 * Return the next output of a Schmitt trigger (state, input, lower, upper): on at or above upper, off at or below lower.
 * comparator with hysteresis: on at or above the upper threshold, off at or below the lower, otherwise unchanged (state, input, low, high)
 * Given the last output, an input and two thresholds, return the new output: on at or above high, off at or below low, else the same.
 * Write a comparator with hysteresis (state, input, low, high): on at or above high, off at or below low, else unchanged.
 * Turn the output on if x >= high, off if x <= low, and keep the state otherwise: state, x, low, high.
 * next state with hysteresis: off at or below {low}, on at or above {high}, otherwise the old state
 * Implement hysteresis: given the old state, the value, low and high, return true if x >= high, false if x <= low, else the old state.
 * schmitt trigger function with old state, input, lower threshold and upper threshold; reaching a threshold switches it
 * How do I write a Schmitt trigger (previous state, input, low and high threshold) that is true at or above high, false at or below low, else unchanged?
 * Return true if x is at least high, false if it is at most low, otherwise the old state; the arguments are old state, x, low, high.
 * Switch a fan with hysteresis: from its present state, the temperature, the lower and the upper limit, return on from the upper limit upwards, off from the lower limit downwards, and the present state in between.
 *
 * @T int32_t int64_t float
 * @name schmitt_trigger hysteresis
 * @range x -100 100
 * @range low -50 -10
 * @range high 10 50
 */
_Bool schmitt_trigger(_Bool state, T x, T low, T high) {
    if (x >= high) return 1;
    if (x <= low) return 0;
    return state;
}

/**
 * Return the index after {i} in a ring buffer of {size} places, 0 after the last.
 * Advance a circular buffer index by one with wrap-around at the buffer size.
 * next ring buffer position: (i + 1) % size
 * Write a function that increments an index modulo the buffer length (index, length).
 * How do I increment a ring buffer index with wrap-around?
 * increment an index and wrap it to 0 at the end of a buffer of the given size
 * increment an index in a circular buffer of a given size
 * Return the next index in a ring of {size} elements.
 * return (i + 1) % size
 * advance an index by one and go back to 0 at the end of the buffer
 * next index in a circular buffer, given the index and the size
 * Given a write index and the buffer size, return where the next write goes: one place further, or back at 0 after the last place.
 *
 * @T int32_t uint32_t int64_t
 * @name next_index ring_next advance_index
 * @range i 0 15
 * @range size 16 64
 */
T next_index(T i, T size) { return i + 1 == size ? 0 : i + 1; }

/**
 * Return the index before {i} in a ring buffer of {size} places.
 * Move a circular buffer index back by one with wrap-around; the buffer size is given.
 * previous ring buffer position: (i + size - 1) % size
 * Write a function that decrements an index modulo the buffer length, never below 0.
 * move an index back by one in a buffer of the given size, wrapping from 0 to the last index
 * decrement an index in a circular buffer of a given size
 * How do I decrement a ring buffer index with wrap-around?
 * return i == 0 ? size - 1 : i - 1
 * Return the previous index in a ring of {size} elements; before 0 comes the last one.
 * previous index in a circular buffer, given the index and the size
 * go back one position in a ring buffer, from 0 to size - 1
 * Given an index and the size of a ring buffer, return where the element before it is; before index 0 comes the last place.
 *
 * @T int32_t uint32_t int64_t
 * @name previous_index ring_previous
 * @range i 0 15
 * @range size 16 64
 */
T previous_index(T i, T size) { return i == 0 ? size - 1 : i - 1; }

/**
 * How many elements are in a ring buffer with the write index {head}, the read index {tail} and {size} places?
 * Count the used slots of a circular buffer from write index, read index and size.
 * return (head - tail + size) % size
 * Given head (write index), tail (read index) and capacity of a ring buffer, return the number of stored elements.
 * Write a function for the length of a circular queue from head (write), tail (read) and size.
 * How many bytes are in the receive ring buffer? Write index, read index and size are given.
 * number of bytes available in a ring buffer, given head (write index), tail (read index) and size
 * queue length from its two indices and its size, write index first
 * Returns the fill level of a circular buffer from its write index, read index and size.
 * count the elements in a circular buffer with write index head, read index tail and a given size
 * number of used entries of a FIFO: write index, read index, size
 * Write a function to find how many items a circular queue holds from its head (write) index, tail (read) index and capacity.
 *
 * @T int32_t uint32_t int64_t
 * @name ring_count ring_used buffer_level
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 64
 */
T ring_count(T head, T tail, T size) { return (head + size - tail) % size; }

/**
 * Count the free slots of a circular buffer that always keeps one slot empty: write index head, read index tail, size.
 * Given head (write), tail (read) and capacity of a ring, return how much can still be written; one slot stays unused.
 * Write a function for the free space in a circular queue from head (write), tail (read) and size; one slot always stays empty.
 * How many bytes can I still write to a ring buffer that keeps one slot empty? Write index, read index and size are given.
 * free space in a ring buffer from write index, read index and size, where one slot stays empty
 * free slots of a ring buffer: head (write), tail (read), size; one slot is never used
 * number of elements that can be added to a ring buffer, given head (write), tail (read) and size; one slot stays free
 * remaining capacity of a circular buffer with one unused slot: write index, read index, size
 * How many more elements fit into a ring buffer with the write index {head}, the read index {tail} and {size} places, one of which always stays empty?
 * Return (tail + size - head - 1) % size for the ring buffer values head, tail and size, in this order.
 * Calculate the free space of a ring buffer from its write index head, its read index tail and its size, if one slot must stay unused.
 * My UART queue wastes one slot to tell full from empty; given write position, read position and queue length, how many bytes can I still put in?
 *
 * @T int32_t uint32_t int64_t
 * @name ring_free ring_space
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 64
 */
T ring_free(T head, T tail, T size) { return (tail + size - head - 1) % size; }

/**
 * Is a ring buffer with the write index {head}, the read index {tail} and {size} places, one of them always left free, full?
 * Check whether advancing the head of a ring buffer by one would reach the tail (head, tail, size).
 * Write is_full for a circular queue (write index, read index, size) that leaves one place unused.
 * How do I check if a ring buffer is full? One slot stays empty; write index, read index and size are given.
 * true if the slot after the head of a ring buffer is the tail (head, tail, size)
 * check if a circular buffer with one slot kept free is full, given write index, read index and size
 * ring buffer overflow check: would advancing the write index reach the read index?
 * circular buffer full test for head, tail and size, in this order: is (head + 1) % size equal to tail?
 * Given write index, read index and size of a ring buffer, tell if no element can be added when one slot has to stay empty.
 * Is the FIFO full, i.e. is the write index plus one, modulo the size, equal to the read index (write index, read index, size)?
 * Write a function that returns true if nothing more fits into a ring buffer in which one slot is never used; it takes head (write), tail (read) and size.
 * Before I push a byte: given write index, read index and size, is the place after the write index, wrapping at the size, the read index?
 *
 * @T int32_t uint32_t int64_t
 * @name ring_is_full is_buffer_full
 * @range head 0 15
 * @range tail 0 15
 * @range size 16 20
 */
_Bool ring_is_full(T head, T tail, T size) { return (head + 1) % size == tail; }

/**
 * Append {x} to the ring buffer {buffer} of {size} places at the index that {head} points to, and advance that index.
 * Write an element into a circular buffer at the index behind a pointer, overwriting the oldest, then advance the index with wrap-around.
 * store x at buffer[*head] and advance *head by one, wrapping to 0 at size
 * Write a push function for a ring buffer: buffer, size, pointer to the write index, value; the index advances and wraps.
 * How do I write a value into a ring buffer at the index *head and advance the index with wrap-around?
 * circular buffer insert without a full check: buffer, size, pointer to the head index, value
 * Put a value into a ring buffer: write it at *head and move *head to the next slot, back to 0 after the last.
 * add a value to a circular buffer, given the array, its size, a pointer to the write index and the value
 * ring buffer write: buffer[*head] = x, then increment *head modulo size
 * Store a value at the write index of a circular buffer, overwriting old data, and advance the index.
 * push a sample into a circular buffer; the write index is passed by pointer and wraps at the size
 * write an item at the head of a circular queue and advance the head cyclically, overwriting without a fullness check
 *
 * @T int32_t uint8_t
 * @array buffer size
 * @array head 1
 * @name ring_put push_sample_to_ring
 * @range size 4 8
 * @range head 0 3
 * @range x 0 100
 */
void ring_put(T *buffer, int32_t size, int32_t *head, T x) {
    buffer[*head] = x;
    *head = *head + 1 == size ? 0 : *head + 1;
}

/**
 * Smooth with an integer low-pass filter: move {y} toward the sample {x} by the difference over {K}.
 * Exponential smoothing in integers: y + (x - y) / {K} for old value y and sample x
 * first-order IIR low-pass step with the divisor {K}: old output plus (sample - old output) / {K}, in integers
 * Given the filtered value and a new integer sample, return the filtered value plus the difference over {K}.
 * Write a simple integer low-pass filter step from old output and sample: go 1/{K} of the difference.
 * return y + (x - y) / {K}, given y and x
 * low-pass filter for ADC readings: old value plus (new reading - old value) / {K}
 * filtered += (sample - filtered) / {K}, the new filtered value being returned
 * How do I smooth integer sensor values by moving 1/{K} of the way from the old value to the new sample?
 * Integer exponential moving average: old value plus (sample - old value) / {K}.
 * one step of an integer low-pass filter with factor 1/{K}: previous output, new sample
 * Update a filtered integer value: add (sample - value) / {K}; the old value comes first.
 *
 * @T int32_t int64_t
 * @K 2 4 8 16
 * @name low_pass smooth_sample filter_step
 * @range y -1000 1000
 * @range x -1000 1000
 */
T low_pass(T y, T x) { return y + (x - y) / K; }

/**
 * Return the next value of an exponential moving average, given the old one, a sample and the sample's weight.
 * exponential smoothing step: old value plus alpha times (sample minus old value), alpha given last
 * Given the old average, a new sample and the weight of the sample, return the new average.
 * Write a function that smooths a sensor signal exponentially, from old value, sample and weight.
 * EMA update from average, sample and smoothing factor: average + factor * (sample - average)
 * How do I update an exponential moving average from the old value, a new sample and alpha?
 * first-order low-pass with coefficient alpha: old value, sample, alpha, where alpha weights the sample
 * new filtered value from the old value, a new measurement and its weight
 * mix the old value with a new sample, which has the weight alpha
 * Calculate an exponential moving average step: old average, new sample, weight of the new sample.
 * low-pass filter step for old output y, sample x and coefficient alpha, in this order: y + alpha * (x - y)
 * Shift the filtered value toward the new measurement by the fraction alpha of their difference; arguments are filtered value, measurement, alpha.
 *
 * @T float double
 * @name ema_step exponential_smoothing low_pass_filter
 * @range y -100 100
 * @range x -100 100
 * @range alpha 0 1
 */
T ema_step(T y, T x, T alpha) { return y + alpha * (x - y); }

/**
 * Return 0 if {x} is at most {band} away from zero, otherwise {x}.
 * Apply a dead band to a joystick value: values from -band to band become 0, others are unchanged.
 * dead zone: return 0 if |x| <= band, otherwise x
 * Given a control value and a dead band width, return 0 for values inside the band (ends included) and all others unchanged.
 * Write a function that ignores stick movements up to a given size (returns 0) and returns others unchanged.
 * zero out a value whose magnitude is at most the threshold, otherwise return it
 * return x >= -band && x <= band ? 0 : x
 * Return x if its absolute value is greater than the threshold, otherwise 0.
 * How do I ignore small joystick movements? Values up to the band become 0, others stay.
 * suppress readings close to zero, up to and including a limit, so they become 0; others pass unchanged
 * Set values whose magnitude is at most {band} to 0 and leave all others unchanged.
 * joystick dead zone: 0 if the value lies within -band..band, else the value itself
 *
 * @T int32_t int64_t float
 * @name apply_dead_band dead_band
 * @range x -100 100
 * @range band 0 30
 */
T apply_dead_band(T x, T band) { return x >= -band && x <= band ? 0 : x; }

/**
 * Compute the output of a proportional controller with gain {K}, limited to -{L} and {L}: target {target}, measured {actual}.
 * P controller: {K} times the error (target minus actual), clamped to plus or minus {L}
 * Given setpoint and process value, return {K} * (setpoint - value), between -{L} and {L}.
 * Write a proportional controller with gain {K} for a target and a measured value, output limited to -{L}..{L}.
 * How do I compute {K} * (target - actual) limited to the range from -{L} to {L}?
 * control effort = clamp({K} * (target - actual), -{L}, {L})
 * P controller with gain {K} and output limits of -{L} and {L}: target first, then the measured value
 * Multiply the deviation, target minus measured value, by {K} and clip to +-{L}.
 * Calculate the output of a P controller: {K} times (target - actual), between -{L} and {L}.
 * Multiply the error (target minus actual) by {K} and limit the result to plus or minus {L}.
 * motor command: {K} * (target - position), at most {L} in either direction
 * return {K} * (target - actual), clamped to -{L}..{L}
 *
 * @T int32_t float double
 * @K 2 3 5 10
 * @L 100 255 1000
 * @name proportional_control p_controller
 * @range target -200 200
 * @range actual -200 200
 */
T proportional_control(T target, T actual) {
    T output = K * (target - actual);
    if (output > L) return L;
    return output < -L ? -L : output;
}

/**
 * p controller output: gain times (target - actual), from target, actual and gain
 * How do I calculate the output of a P controller from target, actual value and gain?
 * control output of a P controller from setpoint, process value and gain
 * Write a function that returns the output of a proportional controller; arguments are target, measured value and kp.
 * Given target, actual value and proportional gain, return the correction, gain times (target - actual).
 * Multiply the control error (target minus actual) by the gain; arguments are target, actual, gain.
 * proportional control output for a target, an actual value and a gain
 * proportional controller with the parameters target, actual, kp: kp times (target - actual)
 * Subtract the measured value from the setpoint and multiply by the proportional gain, the order being setpoint, measured value, gain.
 * What does a purely proportional controller put out for a setpoint, a measurement and a gain, given in this order?
 * Write a program for the proportional term of a PID controller, kp times (setpoint - process value), from setpoint, process value and kp.
 * My heater power should be the gain times the amount by which the temperature is below the target, negative if above; compute it from target, temperature and gain.
 *
 * @T double float int32_t
 * @name p_controller proportional_output
 * @range target -50 50
 * @range actual -50 50
 * @range kp 0 10
 */
T p_controller(T target, T actual, T kp) { return kp * (target - actual); }

/**
 * Compute the PID output from the error {error}, its sum {integral}, its change {change} and the gains {kp}, {ki}, {kd}.
 * kp * error + ki * integral + kd * derivative, for error, integral, derivative, kp, ki, kd
 * Given error, integral, derivative and the gains of each, return the PID control output.
 * Write a function for the output of a PID controller from error, integral, change and the gains kp, ki, kd.
 * How do I calculate a PID controller's output from error, integral, change and the gains kp, ki, kd?
 * PID controller output from error, integral and derivative, followed by kp, ki and kd
 * Calculate the PID control output: error, integral, derivative, kp, ki, kd.
 * What is the output of a PID controller for error, integral and change with gains kp, ki, kd?
 * pid formula: kp * e + ki * i + kd * d, parameters e, i, d, kp, ki, kd
 * Returns the sum of the proportional, integral and derivative terms, each multiplied by its gain (kp, ki, kd come last).
 * Compute kp * error + ki * integral + kd * change from the six arguments error, integral, change, kp, ki, kd.
 * Multiply error, integral and change by kp, ki and kd respectively and add the products; the gains follow the three values in the same order.
 *
 * @T float double int32_t
 * @name pid_output pid_control
 * @range error -100 100
 * @range integral -100 100
 * @range change -100 100
 * @range kp 0 10
 * @range ki 0 10
 * @range kd 0 10
 */
T pid_output(T error, T integral, T change, T kp, T ki, T kd) {
    return kp * error + ki * integral + kd * change;
}

/**
 * Decode a rotary encoder from two 2-bit states: 1 for a step forward (0, 1, 3, 2), -1 for backward, 0 otherwise.
 * Decode a quadrature encoder step from old to new state: +1, -1 or 0; forward is 0, 1, 3, 2.
 * quadrature decoder: old state, new state; forward (0, 1, 3, 2) is 1, backward is -1, anything else 0
 * Given the old and new two-bit state of an encoder, return 1 clockwise, -1 counterclockwise, else 0; forward is 0, 1, 3, 2.
 * Write a function that decodes rotary encoder transitions, old state to new: 1 along 00, 01, 11, 10, -1 against it, 0 otherwise.
 * encoder step from two Gray-coded states: +1 along 0, 1, 3, 2, -1 against it, 0 otherwise
 * How do I decode a rotary encoder's old and new state (0, 1, 3, 2 is forward) to 1, -1 or, if invalid, 0?
 * Given old and new encoder state, return 1 for a move along 0, 1, 3, 2, 0 and -1 for the reverse, otherwise 0.
 * direction of a rotary encoder from its last and present state: 1 forward in the order 0, 1, 3, 2, -1 backward, 0 for no or an invalid change
 * compute the encoder step from the previous and the current AB bits: +1 along 00, 01, 11, 10, -1 the other way, else 0
 * Returns +1, -1 or 0 for a change from an old to a new two-bit encoder state; the forward order is 0, 1, 3, 2.
 * rotary encoder step with Gray code 00, 01, 11, 10 as forward: +1, -1, or 0 if unchanged or invalid (old, new)
 *
 * @T int32_t uint32_t
 * @name encoder_step quadrature_step
 * @range before 0 3
 * @range now 0 3
 */
int32_t encoder_step(T before, T now) {
    static const int32_t steps[16] = {0, 1, -1, 0, -1, 0, 0, 1, 1, 0, 0, -1, 0, -1, 1, 0};
    return steps[(before & 3) * 4 + (now & 3)];
}

/**
 * How many revolutions per minute are {pulses} pulses in {milliseconds} ms at {slots} pulses per turn?
 * Compute the RPM from encoder pulses, milliseconds and pulses per turn.
 * Given a pulse count, the measuring time in ms and the pulses per revolution, return the speed in rpm.
 * Write a function that converts tachometer pulses, a time in ms and pulses per turn to RPM.
 * How do I calculate the rpm from a pulse count, the time in ms and the pulses per revolution?
 * rpm from the number of pulses, the measuring time in milliseconds and the pulses per revolution
 * motor speed in rpm, given pulses, gate time in ms and pulses per turn
 * Calculate the fan speed in rpm: tacho pulses, time window in ms, pulses per revolution.
 * motor rpm from encoder pulses, milliseconds and pulses per revolution
 * Convert a pulse count, measured for a number of milliseconds, to rpm, given the pulses per turn.
 * rotational speed in revolutions per minute: pulses, milliseconds, pulses per revolution
 * For pulses, milliseconds and slots per turn, in this order, return the rpm as pulses * 60000 / (slots * milliseconds).
 *
 * @T int32_t uint32_t
 * @name pulses_to_rpm rpm
 * @range pulses 0 10000
 * @range milliseconds 1 1000
 * @range slots 1 100
 */
T pulses_to_rpm(T pulses, T milliseconds, T slots) { return pulses * 60000 / (slots * milliseconds); }

/**
 * rpm from a number of revolutions and the seconds they took
 * revolutions per minute from turns and seconds
 * compute turns / seconds * 60, the speed in rpm
 * How do I calculate the rpm of a wheel from its turns and the time in seconds?
 * rotational speed in rpm from turns and seconds
 * motor speed in rpm from counted turns and time in seconds
 * Write a function that computes the rpm from the number of revolutions and the time in seconds.
 * return turns / seconds * 60
 * Given revolutions and a time in seconds, return the revolutions per minute.
 * Calculate the rotational speed in rpm, given the number of turns and the seconds.
 * number of turns per minute, given turns and seconds
 * Convert revolutions and seconds to rpm.
 *
 * @T double float
 * @name revolutions_per_minute rpm
 * @range turns 0 1000
 * @range seconds 1 60
 */
T revolutions_per_minute(T turns, T seconds) { return turns / seconds * 60; }

/**
 * Convert an ultrasonic echo time to {OP}: {OP:2}.
 * echo time in us to distance in {OP}, as {OP:2}
 * Given the echo duration of an ultrasonic sensor, return the distance in {OP} ({OP:2}).
 * Write a function for the distance in {OP} from an HC-SR04 pulse: {OP:2}.
 * How do I convert an ultrasonic echo time in microseconds to {OP} ({OP:2})?
 * Calculate the distance in {OP} from the echo time in microseconds: {OP:2}.
 * ultrasonic distance in {OP}: {OP:2}
 * distance of an object in {OP} from the ultrasonic echo time in microseconds, computed as {OP:2}
 * return {OP:2} (distance in {OP})
 * parking sensor: distance in {OP} from the echo time in microseconds, {OP:2}
 * Returns the distance in {OP} for an echo time in microseconds: {OP:2}.
 * How far away in {OP}, computed as {OP:2}, is an object whose ultrasonic echo takes {echo} microseconds?
 *
 * @T int32_t int64_t
 * @OP 20000 "centimeters" "echo * 343 / 20000"
 * @OP 2000 "millimeters" "echo * 343 / 2000"
 * @name echo_to_distance ultrasonic_distance
 * @range echo 0 40000
 */
T echo_to_distance(T echo) { return echo * 343 / OP; }

/**
 * ultrasonic echo time in us to distance in cm, sound at 0.0343 cm per us, there and back
 * hc-sr04 echo time in us to distance in cm: 0.0343 cm per us, halved
 * return duration * 0.0343 / 2
 * How do I convert an HC-SR04 echo time in microseconds to centimeters (0.0343 cm per us, there and back)?
 * echo duration in us to the distance in cm at 343 m/s, there and back
 * ultrasonic distance in cm: echo time in us * 0.0343 / 2
 * Write a function that turns an ultrasonic echo time in microseconds into the one-way distance in cm, with sound at 343 m/s.
 * Convert a pulseIn duration in microseconds to a distance in cm: times 0.0343, divided by 2.
 * Calculate the distance in cm from the echo time in us, with sound travelling 0.0343 cm per us in both directions.
 * distance sensor reading in cm: echo microseconds * 0.0343 / 2
 * distance in cm from an ultrasonic echo duration (us * 0.0343 / 2)
 * Given the echo duration in microseconds for the way there and back, return the one-way distance in cm, with sound traveling 0.0343 cm per microsecond.
 *
 * @T double float
 * @name ultrasonic_cm echo_to_cm
 * @range duration 0 30000
 */
T ultrasonic_cm(T duration) { return duration * (T)0.0343 / 2; }

/**
 * Convert a battery voltage in mV to percent: {K} mV is 0, {L} mV is 100, limited to 0..100.
 * state of charge in percent for a voltage in mV: linear from {K} mV (0) to {L} mV (100), clamped
 * Given a battery voltage in mV, return the charge from 0 to 100, {K} being 0 and {L} being 100.
 * Write a function for the battery level in percent, 0 to 100, from mV, with {K} mV as empty and {L} mV as full.
 * How do I convert a battery voltage in mV to percent, where {K} mV is 0 and {L} mV is 100, clamped?
 * battery percent from millivolts: at {K} mV and below 0, at {L} mV and above 100, linear in between
 * What percentage of charge is left for a cell that ranges from {K} to {L} mV? Limit it to 0..100.
 * map a voltage from {K}..{L} mV to 0..100 percent, clamping the result
 * battery percentage of a cell that ranges from {K} to {L} mV, clamped to 0..100
 * Calculate the battery charge in percent: 0 at {K} mV or less, 100 at {L} mV or more, linear between.
 * battery percentage from millivolts, linear from {K} (empty) to {L} (full), limited to 0 and 100
 * How full in percent is a battery at this voltage in mV, linear from 0 at {K} or less to 100 at {L} or more, rounded down?
 *
 * @T int32_t uint32_t
 * @K 3000 3200 3300
 * @L 4100 4200
 * @name battery_percent charge_level
 * @range millivolts 2500 4500
 */
T battery_percent(T millivolts) {
    if (millivolts <= K) return 0;
    if (millivolts >= L) return 100;
    return (millivolts - K) * 100 / (L - K);
}

/**
 * battery level in percent from voltage, empty and full voltage, linear and clamped to 0 to 100
 * state of charge from voltage, empty voltage and full voltage, within 0 to 100
 * How do I convert a battery voltage to percent, given the empty and the full voltage, clamped to 0..100?
 * How full is the battery in percent (0 to 100), given its voltage, the empty voltage and the full voltage?
 * Calculate the battery charge in percent from voltage, empty voltage and full voltage, limited to 0..100.
 * charge percentage of a voltage between an empty and a full one, clamped
 * Write a function that returns the charge in percent from the voltage, the empty and the full voltage, never below 0 or above 100.
 * battery voltage to percent, given the empty and full voltage, limited to 0..100
 * Given a battery voltage and the voltages of an empty and a full cell, return the percentage left, 0 to 100.
 * Returns the battery percentage (0 to 100) for a voltage, linear between the empty and the full voltage.
 * battery percentage: voltage, voltage when empty, voltage when full; never below 0 or above 100
 * scale a voltage linearly to 0..100 percent between the empty and full voltage, with clamping
 *
 * @T double float int32_t
 * @name battery_level charge_percent
 * @range voltage 0 10
 * @range empty 2 3
 * @range full 5 9
 */
T battery_level(T voltage, T empty, T full) {
    T percent = (voltage - empty) * 100 / (full - empty);
    return percent < 0 ? 0 : percent > 100 ? 100 : percent;
}

/**
 * Convert a 4 to 20 mA loop current of {current} mA to a value between {low} and {high}.
 * Scale a current loop signal of 4 to 20 mA to its measuring range, low to high.
 * 4-20 mA current to physical units between two range ends, low then high
 * Given the loop current (4 to 20 mA) and the low and high end of the sensor's range, return the measured value.
 * Write a function that converts a 4..20 mA signal to a range given by its lower and upper end.
 * How do I convert a 4-20 mA signal to a measured value, given the low and high end of the range?
 * Convert a sensor current to its value: 4 mA is the low end and 20 mA the high end of the range.
 * linear scaling of a loop current to a range, 4 mA at the low end and 20 mA at the high end
 * process value from a current loop of 4 to 20 mA and its range limits
 * scale a current of 4 to 20 mA linearly to the range from low to high
 * Calculate the process value from a 4-20 mA current and the low and high range limits.
 * Return (current - 4) * (high - low) / 16 + low, where the current in mA comes first, then the low and the high end of the range.
 *
 * @T float double
 * @name loop_current_to_value scale_current_loop
 * @range current 4 20
 * @range low -50 0
 * @range high 50 200
 */
T loop_current_to_value(T current, T low, T high) { return (current - 4) * (high - low) / 16 + low; }

/**
 * Return the {OP} part of the colour {colour}, a number 0xRRGGBB.
 * Extract the {OP} byte from a 24-bit RGB value 0xRRGGBB.
 * {OP} component of 0xRRGGBB: {OP:2}
 * Given a packed RGB colour 0xRRGGBB, return its {OP} byte.
 * Write a function that gets the {OP} channel of an RGB integer 0xRRGGBB.
 * How do I get the {OP} component of a color 0xRRGGBB?
 * unpack the {OP} value from 24 bits of RGB, red being the highest byte
 * return {OP:2} (the {OP} channel)
 * {OP} value (0 to 255) of an RGB color 0xRRGGBB
 * take the {OP} channel out of a pixel 0x00RRGGBB
 * Get the {OP} component from a color stored as 0xRRGGBB.
 * extract {OP} from a packed RGB color, 0xRRGGBB
 *
 * @T int32_t uint32_t
 * @OP (colour>>16&255) "red" "(colour >> 16) & 255"
 * @OP (colour>>8&255) "green" "(colour >> 8) & 255"
 * @OP (colour&255) "blue" "colour & 255"
 * @name colour_component get_channel
 * @range colour 0 16777215
 */
T colour_component(T colour) { return OP; }

/**
 * Pack {alpha}, {red}, {green} and {blue}, 8 bits each, into one 32-bit {OP} colour.
 * Combine alpha, red, green and blue bytes to 0x{OP:2}.
 * {OP} packing of four 8-bit channels a, r, g, b to 0x{OP:2}
 * Given the four channels (alpha first, then red, green, blue), return the 32-bit colour in {OP} order.
 * Write a function that makes an {OP} colour value from alpha, red, green and blue.
 * How do I pack alpha, red, green and blue into a 32-bit {OP} color (0x{OP:2})?
 * alpha, red, green and blue bytes to one 32-bit {OP} word
 * Combine alpha, red, green and blue (0 to 255 each) into one {OP} integer.
 * create a 32-bit color 0x{OP:2} from alpha, red, green and blue, in this argument order
 * pack alpha, red, green, blue into the pixel format {OP}
 * make an {OP} pixel from four bytes: alpha, red, green, blue
 * Build a 32-bit color in {OP} format from its alpha, red, green and blue components.
 *
 * @OP alpha<<24|red<<16|green<<8|blue "ARGB" "AARRGGBB"
 * @OP red<<24|green<<16|blue<<8|alpha "RGBA" "RRGGBBAA"
 * @OP alpha<<24|blue<<16|green<<8|red "ABGR" "AABBGGRR"
 * @name pack_colour make_colour
 * @range alpha 0 255
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
uint32_t pack_colour(uint32_t alpha, uint32_t red, uint32_t green, uint32_t blue) { return OP; }

/**
 * Expand the 16-bit 5-6-5 colour {pixel} to 24 bits, 0xRRGGBB, repeating the top bits.
 * Convert an RGB565 pixel to RGB888 (0xRRGGBB), copying the top bits of each channel into its low bits.
 * RGB565 to 24-bit colour 0xRRGGBB with bit replication (top bits copied into the low ones)
 * Given a 565 pixel, return 0xRRGGBB, with the missing low bits copied from the high bits of each channel.
 * Write a function that unpacks a 16-bit 5-6-5 TFT colour to 0xRRGGBB, filling the low bits of each channel with its top bits.
 * RGB565 pixel to 0xRRGGBB, with the high bits of each channel repeated in the low bits
 * 16-bit 565 display pixel to true colour 0xRRGGBB, replicating high bits into the low ones
 * How do I convert an RGB565 pixel to 0xRRGGBB, replicating the top bits into the low bits?
 * Convert RGB565 to 24-bit RGB, filling the low bits of each channel with its high bits.
 * 16-bit RGB565 color to 0xRRGGBB with bit replication
 * Returns the 24-bit color for an RGB565 pixel; the missing low bits repeat the top bits of each channel.
 * How do I expand a 5-6-5 color to 8 bits per channel, packed as 0xRRGGBB, if the top bits of each channel are to be copied into its low bits?
 *
 * @name rgb565_to_rgb888 expand_colour
 */
uint32_t rgb565_to_rgb888(uint16_t pixel) {
    uint32_t red = pixel >> 11, green = pixel >> 5 & 63, blue = pixel & 31;
    red = red << 3 | red >> 2;
    green = green << 2 | green >> 4;
    blue = blue << 3 | blue >> 2;
    return red << 16 | green << 8 | blue;
}

/**
 * Invert the colour {colour}, a number 0xRRGGBB.
 * Return the complementary colour of a 24-bit RGB value, each channel being 255 minus the old one.
 * Given a packed RGB colour, flip each channel to 255 minus itself.
 * Write a function that inverts a color stored as 0xRRGGBB.
 * XOR a 24-bit colour with 0xFFFFFF
 * inverse of a hex color RRGGBB, each channel being 255 minus itself
 * How do I invert a 24-bit RGB color?
 * return color ^ 0xFFFFFF
 * Replace each channel of a 24-bit color by 255 minus its value.
 * invert a packed RGB color 0xRRGGBB
 * negative of a color 0xRRGGBB, so that white becomes black
 * colour negative of a packed 24-bit value: 0xFFFFFF minus the colour
 *
 * @T int32_t uint32_t
 * @name invert_colour_value complement_colour
 * @range colour 0 16777215
 */
T invert_colour_value(T colour) { return colour ^ 0xFFFFFF; }

/**
 * Convert {red}, {green} and {blue}, 0 to 255, to a grey level with the weights 299, 587 and 114 per mille.
 * RGB to grayscale in integers with luma weights 299, 587, 114 over 1000
 * luminance in integers: (299 r + 587 g + 114 b) / 1000
 * How do I convert RGB to grayscale with integer weights 299, 587 and 114 over 1000?
 * Write a function for the perceived brightness of an RGB pixel, weights 299, 587, 114 over 1000.
 * How bright is this colour of red, green, blue? Use the usual weights 299, 587 and 114 over 1000, in integers.
 * greyscale value of a pixel r, g, b after BT.601: weights 299, 587, 114, integer division by 1000
 * luma from red, green and blue: weights 299, 587 and 114, sum divided by 1000 in integers
 * return (299 * red + 587 * green + 114 * blue) / 1000
 * Calculate the grey value of a pixel: (299 * red + 587 * green + 114 * blue) / 1000.
 * integer luminance of an RGB color with the weights 299, 587 and 114 (sum divided by 1000)
 * Convert a color to gray: 299 parts red, 587 parts green, 114 parts blue, divided by 1000.
 *
 * @T int32_t uint32_t
 * @name rgb_to_gray luminance grayscale
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T rgb_to_gray(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000; }

/**
 * Blend {over} onto {under} with the opacity {alpha} from 0 to 255, rounding down.
 * Alpha-blend two colour values of 8 bits in integers: foreground, background, alpha out of 255, rounded down.
 * Given foreground, background and alpha (0 to 255), return the mixed channel value, the weighted sum over 255.
 * Write a function that blends one channel of a translucent pixel over another: over, under, opacity from 0 to 255, result rounded down to an integer.
 * Mix two brightness values by an opacity of 0 to 255, which weights the first: (a * opacity + b * (255 - opacity)) / 255.
 * How do I blend a foreground over a background value with an alpha from 0 to 255, dividing the sum by 255 in integers?
 * Mix two color channel values with an alpha of 0 to 255, where 255 shows only the first; the result is rounded down.
 * alpha blending of one channel: foreground, background, alpha (0 to 255), truncated
 * Blend a foreground channel over a background channel; alpha 255 is opaque and 0 is transparent; drop the fraction.
 * integer alpha blend of two 8-bit values, the first weighted by alpha / 255, rounded down
 * Return (over * alpha + under * (255 - alpha)) / 255 in integers for the values over, under and alpha, in this order.
 * Blend a sprite's channel value over the background's with an opacity of 0 to 255, in this order: weights opacity and 255 - opacity, the integer sum divided by 255.
 *
 * @T int32_t uint32_t
 * @name alpha_blend blend_channel
 * @range over 0 255
 * @range under 0 255
 * @range alpha 0 255
 */
T alpha_blend(T over, T under, T alpha) { return (over * alpha + under * (255 - alpha)) / 255; }

/**
 * Combine the high byte {high} and the low byte {low} into a 16-bit word.
 * Make a 16-bit value from two bytes, most significant first.
 * compute high << 8 | low as a 16-bit word
 * Given two bytes in big-endian order, return the 16-bit number.
 * Write a function that assembles a word from its upper byte (first) and lower byte.
 * Join two register bytes of a sensor, high byte first, into one 16-bit reading.
 * How do I combine a high byte and a low byte into a 16-bit value?
 * make a uint16 from its high byte and its low byte
 * big-endian byte pair, high byte first, to a 16-bit number
 * What 16-bit value do these two bytes make, high byte first?
 * combine MSB and LSB into a 16-bit word
 * Returns the 16-bit number made of a high byte (first) and a low byte.
 *
 * @T uint16_t uint32_t
 * @name make_word combine_bytes bytes_to_word
 */
T make_word(uint8_t high, uint8_t low) { return (T)(high << 8 | low); }

/**
 * Combine the high byte {high} and the low byte {low} into a signed 16-bit reading.
 * Make a signed 16-bit value from two bytes, most significant first.
 * 16-bit two's complement word from MSB and LSB, as a signed number
 * Given two sensor register bytes, high one first, return the signed 16-bit reading from -32768 to 32767.
 * Write a function that assembles a signed 16-bit accelerometer value from two bytes, high one first.
 * Combine two bytes into a signed 16-bit number, the high byte first.
 * signed 16-bit big-endian byte pair to an integer
 * MSB and LSB of a 16-bit temperature register to a signed value
 * signed 16-bit number from two bytes, high byte first
 * How do I combine a high byte and a low byte into a signed 16-bit value?
 * make a signed 16-bit value from the high and low register bytes of a sensor
 * two bytes, high byte first, to a signed 16-bit integer
 *
 * @T int32_t int16_t
 * @name signed_word bytes_to_signed
 */
T signed_word(uint8_t high, uint8_t low) { return (int16_t)(uint16_t)(high << 8 | low); }

/**
 * Is the byte {x} valid packed BCD, both nibbles being at most 9?
 * Check whether a byte holds two decimal digits in BCD.
 * check if a byte is valid packed BCD
 * true if neither nibble of the byte exceeds 9
 * Write a function that validates a packed BCD byte from a real-time clock.
 * Are both nibbles of the byte between 0 and 9?
 * Return true if the high and the low nibble of a byte are both at most 9.
 * Given a byte, tell if it could be a BCD-coded number from 00 to 99.
 * How do I check if a byte is valid packed BCD?
 * Is a byte a valid BCD number from 00 to 99?
 * check that each half of the byte is a digit from 0 to 9
 * validate a BCD byte read from an RTC
 *
 * @name is_valid_bcd bcd_ok
 */
_Bool is_valid_bcd(uint8_t x) { return (x & 15) <= 9 && x >> 4 <= 9; }

/**
 * Compute the bitwise majority of {a}, {b} and {c}.
 * Return the bitwise majority of three words.
 * majority function: (a & b) | (a & c) | (b & c)
 * Given three copies of a register, return the value in which each bit has the majority.
 * Write a triple modular redundancy voter for three words: each result bit is what two or more of them have.
 * How do I compute the bitwise majority of three numbers?
 * return (a & b) | (a & c) | (b & c)
 * bitwise two-out-of-three majority of three words
 * For each bit, return the value that at least two of the three words have.
 * majority vote of three integers, bit by bit
 * bitwise 2-out-of-3 vote of three words
 * Each bit of the result is 1 if it is 1 in at least two of the three inputs.
 *
 * @T uint8_t uint16_t uint32_t int32_t
 * @name majority_vote bitwise_majority
 */
T majority_vote(T a, T b, T c) { return (T)((a & b) | (a & c) | (b & c)); }

/**
 * Update the two-bit saturating branch predictor counter {state}: up to 3 when the branch was {taken}, else down to 0.
 * Count a two-bit saturating counter up (at most 3) if the flag is set, otherwise down (at least 0).
 * Increment a counter up to 3 if the branch was taken, otherwise decrement it down to 0.
 * Given a two-bit predictor state and the outcome of the branch, return the new state: one up if taken, one down if not, within 0 to 3.
 * Write the update of a 2-bit branch predictor: counter from 0 to 3, plus 1 if taken, minus 1 if not, no wrap.
 * increment a counter up to 3 if the flag is true, or decrement it down to 0
 * How do I update a 2-bit saturating counter: plus 1 (at most 3) if taken, minus 1 (at least 0) if not?
 * two-bit branch predictor: return the next state, up to 3 if taken and down to 0 if not taken
 * Returns the counter plus 1 if the flag is true, but at most 3, and minus 1 otherwise, but at least 0.
 * 2-bit saturating counter: count up to 3 if the flag is set, down to 0 if not
 * next value of a saturating counter from 0 to 3, counting up when taken and down when not taken
 * update a branch history counter (0 to 3): one up if taken, one down if not taken, clamped
 *
 * @T int32_t uint32_t uint8_t
 * @name update_predictor two_bit_counter
 * @range state 0 3
 */
T update_predictor(T state, _Bool taken) {
    if (taken) return state < 3 ? state + 1 : 3;
    return state > 0 ? state - 1 : 0;
}

/**
 * Return a mask for an LED bar with {K} lights that shows {percent} percent, rounded down, lit from bit 0.
 * Make the bit mask of an LED bar graph with {K} segments for a percentage, lowest bits lit, rounded down.
 * return (1 << (percent * {K} / 100)) - 1
 * Given a level from 0 to 100, return a mask that lights that share of {K} LEDs, rounded down, from bit 0.
 * Write a function that shows a percentage on {K} LEDs: a mask whose lowest percent * {K} / 100 bits are on.
 * How do I get a bit mask with percent * {K} / 100 low bits set, for an LED bar?
 * LED bar graph with {K} LEDs: convert percent to a bit mask, lowest bits first, rounded down
 * Show a percentage on {K} LEDs: return a mask whose lowest percent * {K} / 100 bits are 1.
 * bit mask for a level meter with {K} LEDs, given the level in percent (rounded down, starting at bit 0)
 * Set the lowest percent * {K} / 100 bits of the result.
 * level in percent to LED mask: {K} LEDs, rounded down, the lowest bits are lit
 * Returns a mask with as many low bits set as LEDs out of {K} are lit at the given percentage, rounded down.
 *
 * @T int32_t uint32_t
 * @K 5 8 10 16
 * @name led_bar bar_graph_mask
 * @range percent 0 100
 */
T led_bar(T percent) { return ((T)1 << (percent * K / 100)) - 1; }

/**
 * Return a mask with percent * leds / 100 low bits set, to show a percentage on an LED bar.
 * level meter mask from percent and number of LEDs: the lowest bits are lit, their number rounded down
 * return (1 << percent * leds / 100) - 1
 * How do I get a bit mask of the lit LEDs for a percentage and a number of LEDs (rounded down, from bit 0)?
 * LED bar as progress bar: percent and LED count to a bit mask, lowest bits lit, rounded down
 * Given a percentage and the number of LEDs, set that share of the low bits, rounded down.
 * Write a function that returns a mask with the lowest leds on for a percentage and an led count, rounding down.
 * Convert a level in percent to a mask for a bar of LEDs: percent first, then the number of LEDs, rounded down.
 * Given a level from 0 to 100 and the number of lights, return which are lit as bits, from bit 0, rounded down.
 * bit mask for a bar graph: the lowest percent * leds / 100 bits are 1
 * Set the lowest percent * leds / 100 bits (integer division) of the result.
 * LED bar mask for a percentage (first) and an LED count (second), lit from the lowest bit, rounded down
 *
 * @T int32_t int64_t
 * @name led_level_mask bar_mask
 * @range percent 0 100
 * @range leds 1 16
 */
T led_level_mask(T percent, T leds) { return ((T)1 << (percent * leds / 100)) - 1; }

/**
 * Should an LED be on, if it toggles every {K} milliseconds, starting with on?
 * How do I check if an LED that toggles every {K} ms is on at a given time, starting with on?
 * Given a time in ms, return true in the on-phase of a blink with {K} ms on, then {K} ms off.
 * Write a non-blocking blink function of the time in ms with a half period of {K} ms: true in the first half.
 * return ms / {K} % 2 == 0
 * blinking LED: on for {K} ms, then off for {K} ms, starting with on; is it on at time ms?
 * Return true if the LED is on at the given time: it starts on and toggles every {K} ms.
 * LED toggling every {K} ms, on at first: state at a time in ms
 * Is a blinking light on at this time in ms? It is on for {K} ms, off for {K} ms, and starts on.
 * LED state at a time in milliseconds, on first and toggling every {K} ms
 * state of a square wave at time ms: high for {K} ms, then low for {K} ms
 * Is a light that blinks with {K} ms on, then {K} ms off, lit at the time {ms} if it turns on at time 0?
 *
 * @T uint32_t int32_t uint64_t
 * @K 100 250 500 1000
 * @name is_lit blink_state
 * @range ms 0 10000
 */
_Bool is_lit(T ms) { return ms / K % 2 == 0; }

/**
 * is a blinking led on, from time and toggle interval, on at first
 * blink state from time and interval, toggling every interval, starting with on
 * return ms / interval % 2 == 0
 * Is the lamp lit at this time if it toggles every given number of milliseconds, being on at first?
 * How do I check if a blinking LED is on, given the time and the toggle interval? It starts on.
 * Return true if the LED is on at the time {ms}: it starts on and toggles every {interval} ms.
 * Write a function that tells whether a blinking light is on, from the time and the toggle interval in milliseconds. It starts on.
 * blink state: true if time / interval is even
 * Given a time and how long each phase lasts, return true in the on-phases, beginning with on.
 * Is an LED on at the given time if it toggles every interval? It is on at first.
 * blink without delay: LED state from time and interval, on in the first interval
 * Is a light lit at the given time if it switches every interval, starting with on?
 *
 * @T int32_t int64_t
 * @name is_blink_on blink_state
 * @range ms 0 5000
 * @range interval 1 1000
 */
_Bool is_blink_on(T ms, T interval) { return ms / interval % 2 == 0; }

/**
 * Make the I2C address byte for the 7-bit address {address}, shifted left by one, with {read} in the lowest bit.
 * Shift a 7-bit I2C address left and put the read/write flag (1 for read) into bit 0.
 * return address << 1 | read
 * Given a 7-bit device address and a read flag, return the first byte on the I2C bus, with the flag as lowest bit.
 * Write a function for the I2C control byte from a 7-bit address and a read flag, which becomes bit 0.
 * Shift the 7-bit address left by one and add the read bit (1 for read).
 * How do I make the I2C address byte from a 7-bit address and a read flag?
 * I2C address byte from a 7-bit device address and the R/W bit (1 means read) in bit 0
 * TWI address byte: 7-bit address in the high bits, direction flag (read is 1) in the lowest
 * combine a 7-bit I2C address and the read flag into one byte, the flag in the lowest bit
 * first byte of an I2C transfer: address in the upper 7 bits, bit 0 is 1 for read
 * Build the I2C control byte: address << 1, with the lowest bit set for reading.
 *
 * @name i2c_address_byte i2c_control_byte
 * @range address 0 127
 */
uint8_t i2c_address_byte(uint8_t address, _Bool read) { return (uint8_t)(address << 1 | read); }

/**
 * Encrypt the {n} bytes in {p} with XOR and the key byte {key}, in place.
 * XOR every byte of a buffer with a key byte, in place.
 * XOR cipher with a one-byte key on a buffer of n bytes, in place
 * Given a buffer and a key byte, scramble it in place by XOR; the same call restores it.
 * Write a function that encrypts and decrypts n bytes in place by XOR with a key byte.
 * apply a single-byte XOR mask to a whole array, in place
 * How do I XOR every byte of a buffer with a key byte?
 * XOR all n bytes of an array with the same key
 * simple symmetric cipher on an array of bytes, XOR with one key byte, in place
 * encrypt a byte array by XORing each byte with a key, in place
 * XOR each of the n bytes with {key}, in place.
 * simple XOR encryption of a buffer with a single-byte key
 *
 * @array p n
 * @name xor_cipher xor_buffer
 * @range n 0 8
 */
void xor_cipher(uint8_t *p, int32_t n, uint8_t key) {
    for (int32_t i = 0; i < n; i++) p[i] ^= key;
}

/**
 * Compute the checksum of an NMEA sentence: XOR of the characters of {s} up to '*' or the end, a leading '$' left out.
 * NMEA 0183 checksum of a string: XOR of all characters after an optional '$' and before '*' or the end
 * XOR of all characters between '$' and '*' in a GPS sentence; both may be missing
 * Given an NMEA GPS sentence as a string, return its checksum: XOR of the characters between '$', if any, and '*' or the end.
 * Write a function for the NMEA checksum of a string: XOR of all characters after an optional '$' and before '*' or the end.
 * How do I compute the NMEA checksum of a GPS sentence: XOR of everything between '$' (optional) and '*' or the end?
 * XOR all characters of a string, skipping a leading '$' and stopping at '*' or at the end.
 * nmea checksum: XOR of the characters up to '*' or the end of the string, without a leading '$'
 * checksum of a GPS message: XOR of its characters up to '*' or the end, without a leading '$'
 * Calculate the XOR checksum of a GPS sentence, ignoring '$' at the start and everything from '*' on.
 * checksum after the * in a GPS sentence: XOR of the characters between $ and * (or the end of the string)
 * xor checksum of an NMEA string, without the leading '$' and stopping at '*'
 *
 * @string s
 * @name nmea_checksum gps_checksum
 */
int32_t nmea_checksum(const char *s) {
    int32_t sum = 0;
    if (*s == '$') s++;
    for (; *s != 0 && *s != '*'; s++) sum ^= (uint8_t)*s;
    return sum;
}

/**
 * Is the message of {n} bytes in {p} intact, its last byte making the sum of all bytes a multiple of 256?
 * Verify a message whose bytes, checksum included, add up to zero modulo 256.
 * checksum test: do n bytes, including the checksum, add up to 0 modulo 256?
 * Given a frame of n bytes with a trailing checksum byte, return true if the 8-bit sum of everything is 0.
 * Write a function that validates a packet of n bytes: their sum must be 0 modulo 256.
 * How do I check that the sum of all bytes in a buffer is 0 modulo 256?
 * checksum verification of a byte buffer: (sum & 0xFF) == 0
 * Return true if the 8-bit sum of the n bytes is 0.
 * Is the checksum of a packet valid, i.e. is the sum of all its bytes 0 modulo 256?
 * is the sum of all bytes in the buffer zero modulo 256
 * verify a packet of n bytes: all bytes including the checksum add up to 0 modulo 256
 * check that the bytes of a frame, with its checksum byte, sum to 0 in 8 bits
 *
 * @array p n
 * @name checksum_ok is_packet_valid
 * @range n 0 8
 */
_Bool checksum_ok(const uint8_t *p, int32_t n) {
    uint8_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return sum == 0;
}

/**
 * Average the {n} samples in {p}, rounded half up to an integer.
 * Oversampling: average several ADC readings in a buffer, rounded half up to an integer.
 * average of an array of unsigned samples, rounded to nearest
 * Given a buffer of readings, return their mean, rounded to the nearest integer.
 * Write a function that averages n sensor samples without floating point, rounding half up.
 * compute (sum + n / 2) / n for an array of samples
 * How do I average n ADC samples and round to the nearest integer?
 * integer mean of n samples with rounding to nearest, halves up
 * Calculate the rounded integer average of n samples (half is rounded up).
 * mean of a nonempty sample buffer in integers, rounded half up
 * return (sum of all samples + n / 2) / n
 * average of n ADC readings, rounded to the nearest integer
 *
 * @T uint16_t uint8_t
 * @array p n
 * @name average_samples oversample
 * @range n 1 8
 */
T average_samples(const T *p, int32_t n) {
    uint32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return (T)((sum + (uint32_t)n / 2) / (uint32_t)n);
}

/**
 * Convert {OP:2} value to {OP:3} by {OP:4}.
 * Scale {x} from {OP} by {OP:4}.
 * convert a value from {OP}: {OP:4}
 * Given {OP:2} number, return its counterpart in {OP:3} ({OP:4}).
 * Write a function that converts a value from {OP} ({OP:4}).
 * {OP:2} reading as {OP:3}: {OP:4}
 * Change a value from {OP}, {OP:4}.
 * How do I convert {OP:2} value to {OP:3}, {OP:4}?
 * rescale a sample from {OP}: {OP:4}
 * rescale a number from {OP}, {OP:4}
 * convert {OP:2} sample to {OP:3}: {OP:4}
 * Rescale the input from {OP} ({OP:4}).
 *
 * @T uint32_t int32_t
 * @OP value>>2 "10 bits to 8 bits" "a 10-bit" "8 bits" "dropping the two low bits"
 * @OP value>>4 "12 bits to 8 bits" "a 12-bit" "8 bits" "dropping the four low bits"
 * @OP value<<2|value>>6 "8 bits to 10 bits" "an 8-bit" "10 bits" "shifting left by two and repeating the top bits"
 * @OP value<<4|value>>4 "8 bits to 12 bits" "an 8-bit" "12 bits" "shifting left by four and repeating the top bits"
 * @OP value*100/255 "byte to percent" "a byte (0 to 255)" "percent" "times 100 over 255"
 * @OP value*255/100 "percent to byte" "a percent" "a byte (0 to 255)" "times 255 over 100"
 * @name change_resolution rescale_bits
 * @range x 0 100
 */
T change_resolution(T x) {
    T value = x;
    return OP;
}

/**
 * How many {K}-byte pages are needed for {n} bytes?
 * Count the pages of {K} bytes that hold a given number of bytes, rounded up.
 * pages of {K} bytes for a size in bytes: (n + {K} - 1) / {K}
 * How many blocks of {K} bytes does a file of n bytes need?
 * Write a function that computes the number of flash pages of {K} bytes for an image of n bytes, rounded up.
 * number of {K}-byte sectors that a file of n bytes occupies, rounding up
 * blocks needed for n bytes at {K} bytes each, the last one may be partly used
 * How many packets with {K} bytes of payload carry this many bytes?
 * Divide the number of bytes by {K} and round up.
 * return (n + {K} - 1) / {K}
 * number of {K}-byte pages needed to store n bytes
 * How do I compute the number of {K}-byte chunks for n bytes, rounding up?
 *
 * @T int32_t uint32_t uint64_t
 * @K 64 128 256 512 1024 4096
 * @name pages_needed blocks_for_size
 * @range n 0 100000
 */
T pages_needed(T n) { return (n + K - 1) / K; }

/**
 * What is the key number for a row and a column of a keypad with {K} columns, all three counting from 0?
 * Turn row and column into a key number, {K} keys per row, everything numbered from 0.
 * linear index of the cell at row, column in a grid with {K} columns, all from 0
 * Given row and column, return row * {K} + column.
 * Write a function that computes the key code row * {K} + column of a matrix keypad.
 * return row * {K} + column
 * index of the cell at row and column in a table with {K} columns, stored row by row
 * How do I convert row and column to an index in a grid with {K} columns?
 * zero-based keypad key number from row and column (from 0 too), {K} keys per row
 * offset of element (row, column) in a row-major array that is {K} wide
 * Calculate the linear index of (row, column) in an array with {K} columns.
 * flat index of row and column when each row has {K} elements
 *
 * @T int32_t uint32_t
 * @K 3 4 8 10 16
 * @name key_index flat_index
 * @range row 0 15
 * @range column 0 15
 */
T key_index(T row, T column) { return row * K + column; }

/**
 * index of a grid cell from row, column and width, everything from 0
 * convert row and column to a flat index; the number of columns is given last
 * How do I get the index of a cell in a flat array from its row, its column and the number of columns?
 * index into a flat row-major array from row, column and columns per row
 * row-major offset from row, column and number of columns
 * Write a function that returns the array index of a cell from row, column and number of columns.
 * Given row, column and grid width, return the index in a one-dimensional array.
 * Calculate the offset of a pixel as y * width + x, given y, x and width.
 * flatten a 2D index (row, column) into a 1D index, given the number of columns
 * Compute the index of an element in a row-major matrix: row, column, number of columns.
 * flat index for row, column and number of columns, in this order: row * columns + column
 * Multiply the row by the number of columns and add the column; the arguments are row, column, number of columns.
 *
 * @T int32_t int64_t
 * @name flat_index cell_index
 * @range row 0 20
 * @range column 0 20
 * @range columns 1 20
 */
T flat_index(T row, T column, T columns) { return row * columns + column; }

/**
 * Turn a linear index into the {OP}, {K} cells per row, all from 0.
 * {OP} of a flat index in a grid of width {K}, from 0
 * Given an index into a row-major table with {K} columns, return the {OP}.
 * Write a function that finds the {OP} of cell i in a {K} column grid, counting from 0.
 * How do I get the {OP} from a flat index in a grid with {K} columns (zero-based)?
 * {OP} (from 0) of element i in a table with {K} columns stored row by row
 * Convert a flat index to the {OP} of a grid that is {K} columns wide, counting from 0.
 * zero-based {OP} of a flat index in a grid {K} columns wide
 * Get the {OP} of a cell from its linear index, {K} columns per row, all zero-based.
 * {OP} of the cell with index i, zero-based, {K} cells per row
 * calculate the {OP} from a zero-based cell number in a grid with {K} columns
 * In which {OP} of a grid with {K} columns is cell number {i}, if the cells are numbered row by row and everything counts from 0?
 *
 * @T int32_t uint32_t
 * @OP / "row"
 * @OP % "column"
 * @K 3 4 8 10 16
 * @name unflatten_index grid_position
 * @range i 0 200
 */
T unflatten_index(T i) { return i OP K; }

/**
 * row of a cell from its index and the number of columns, both from 0
 * row of a flat index: index / columns
 * How do I get the row of a cell from its flat index and the number of columns?
 * 1d index to row, both from 0, given the number of columns
 * y coordinate of a pixel from its offset and the width of the image
 * row number from a flat index and the width of the grid
 * Write a function that returns the row of a flat index, given the index and the number of columns.
 * return i / columns
 * Given a position in a flat array and the grid width, return the row from 0.
 * Calculate the zero-based row of a cell from its index and the number of columns.
 * row of a zero-based index in a grid with a given number of columns
 * convert a linear index to its row, given the number of columns
 *
 * @T int32_t int64_t
 * @name row_of_index index_to_row
 * @range i 0 400
 * @range columns 1 20
 */
T row_of_index(T i, T columns) { return i / columns; }
/**
 * column of a cell from its index and the number of columns, both from 0
 * column of a flat index: index % columns
 * How do I get the column of a cell from its flat index and the number of columns?
 * 1d index to column, both from 0, given the number of columns
 * x coordinate of a pixel from its offset and the width of the image
 * column number from a flat index and the width of the grid
 * Write a function that returns the column of a flat index, given the index and the number of columns.
 * return i % columns
 * Given a position in a flat array and the grid width, return the column from 0.
 * Calculate the zero-based column of a cell from its index and the number of columns.
 * column of a zero-based index in a grid with a given number of columns
 * convert a linear index to its column, given the number of columns
 *
 * @T int32_t int64_t
 * @name column_of_index index_to_column
 * @range i 0 400
 * @range columns 1 20
 */
T column_of_index(T i, T columns) { return i % columns; }

/**
 * Which step comes after {step} in direction {direction} (1 or -1) in a cycle of {K} steps numbered from 0?
 * Advance a stepper phase by one in the given direction (1 or -1), modulo {K}; the result is never negative.
 * next phase (from 0, less than {K}) of a stepper motor with {K} phases, given the phase and the direction 1 or -1
 * Given phase and direction (1 or -1), return the next phase, at least 0 and less than {K}, wrapping around.
 * Write a function that steps a motor phase forward (direction 1) or backward (-1), {K} phases numbered from 0 in a cycle.
 * return (step + direction + {K}) % {K}
 * How do I move a stepper motor's phase by +1 or -1 with wrap-around at {K}?
 * move a phase index by +1 or -1 (given second) with wrap-around at {K}
 * next phase of a stepper motor with {K} phases: phase and direction (1 or -1), wrapping both ways
 * Add the direction (1 or -1) to the step index and wrap it so that it stays at least 0 and less than {K}.
 * next step of a {K}-step motor sequence in the given direction, 1 or -1
 * Move an index by 1 or -1 and wrap around in a cycle of {K}.
 *
 * @T int32_t int64_t
 * @K 4 8
 * @name next_phase step_motor
 * @range step 0 3
 * @range direction -1 1
 */
T next_phase(T step, T direction) { return (step + direction + K) % K; }

/**
 * Convert the sensor reading {millivolts} mV of a {OP:2} to {OP}: {OP:3}.
 * {OP:2} sensor: convert millivolts to {OP}, {OP:3}
 * Given the output of a {OP:2} sensor in mV, return {OP} ({OP:3}).
 * Write a function that converts the output of the {OP:2} temperature sensor from mV to {OP} ({OP:3}).
 * {OP:2} sensor reading in mV to {OP}: {OP:3}
 * temperature in {OP} from a {OP:2} voltage in mV: {OP:3}
 * How do I convert the voltage of the {OP:2} in millivolts to {OP} ({OP:3})?
 * {OP:2} millivolts to {OP}: {OP:3}
 * {OP:2} thermometer: mV to {OP}, computed as {OP:3}
 * return {OP:3}, the temperature of the {OP:2} in {OP}
 * Read the {OP:2} sensor: millivolts to {OP} as {OP:3}.
 * convert mV from the {OP:2} to {OP}: {OP:3}
 *
 * @T int32_t int64_t
 * @OP (millivolts-500)/10 "degrees Celsius" "TMP36" "(mV - 500) / 10"
 * @OP millivolts/10 "whole degrees Celsius" "LM35" "mV / 10"
 * @OP millivolts-500 "tenths of a degree Celsius" "TMP36" "mV - 500"
 * @name sensor_temperature millivolts_to_celsius
 * @range millivolts 0 2000
 */
T sensor_temperature(T millivolts) { return OP; }

/**
 * tmp36 voltage in volts to celsius, (volts - 0.5) * 100
 * temperature in Celsius from sensor volts, 10 mV per degree and 500 mV offset
 * return (volts - 0.5) * 100
 * How do I convert the output of a TMP36 in volts to degrees Celsius?
 * temperature in Celsius from a TMP36 voltage, 0.01 V per degree above 0.5 V
 * TMP36 formula with volts: subtract 0.5 and multiply by 100
 * Write a function that converts the output voltage of a TMP36 in volts to degrees Celsius.
 * temperature in Celsius from a TMP36 voltage: subtract 0.5 V and multiply by 100
 * Given a TMP36's voltage in volts, return the temperature in degrees Celsius.
 * read a tmp36 in degrees c from its output in volts
 * Convert the voltage of a TMP36 sensor to Celsius (0.5 V offset, 10 mV per degree).
 * Calculate the temperature from a sensor with 0.5 V at 0 degrees and 0.01 V per degree.
 *
 * @T double float
 * @name tmp36_celsius volts_to_celsius
 * @range volts 0 2
 */
T tmp36_celsius(T volts) { return (volts - (T)0.5) * 100; }

/**
 * What is the input voltage of a divider if {measured} is measured at its output, with {upper} ohms on top and {lower} ohms below?
 * Compute the battery voltage from the tap voltage and the upper and lower resistor of a divider.
 * return measured * (upper + lower) / lower
 * Given the measured voltage and both resistors, upper first, return the voltage at the top of the divider.
 * Write a function that scales an ADC voltage back to the real one before the divider of an upper and a lower resistor.
 * How do I calculate the input voltage of a voltage divider from the measured voltage, the upper and the lower resistor?
 * input of a voltage divider from measured voltage, upper and lower resistor
 * input voltage of a divider from its output voltage and two resistances, upper first
 * input voltage of a resistor divider: measured voltage, upper resistor, lower resistor
 * real voltage in front of a resistive divider from tap voltage, upper and lower ohms
 * Calculate the battery voltage from the measured divider voltage, the upper resistor and the lower resistor.
 * original voltage before a divider: measured * (r1 + r2) / r2, with r1 on top
 *
 * @T int32_t double float
 * @name divider_input undo_divider
 * @range measured 0 3300
 * @range upper 0 100
 * @range lower 1 100
 */
T divider_input(T measured, T upper, T lower) { return measured * (upper + lower) / lower; }

/**
 * Swap the two bytes of each of the {n} 16-bit words in {p}, in place.
 * Change the endianness of an array of n 16-bit values in place.
 * byte swap of n 16-bit words, in place
 * Given a buffer of n half-words in the wrong byte order, swap the bytes of each one.
 * Write a function that converts an array of uint16 from big to little endian.
 * endian conversion of n 16-bit audio samples in their buffer
 * exchange high and low byte in every element of a 16-bit array
 * How do I swap the bytes of every 16-bit word in an array?
 * reverse the byte order of every 16-bit element of an array
 * Swap the high and the low byte of every element of a uint16 array.
 * byte-swap an array of 16-bit integers in place
 * change the byte order of n 16-bit values in a buffer
 *
 * @array p n
 * @name swap_words byteswap_array
 * @range n 0 8
 */
void swap_words(uint16_t *p, int32_t n) {
    for (int32_t i = 0; i < n; i++) p[i] = (uint16_t)(p[i] << 8 | p[i] >> 8);
}

/**
 * Toggle a relay: return the new state from the old state {on} and whether the button was {before} and is {now} pressed.
 * Toggle an output on the rising edge of a button: old output, old level, new level; return the new output.
 * Flip the state when the button is newly pressed: state, previous button level, current button level.
 * Given the state and the previous and current button level, return the state, flipped if the button was just pressed.
 * Write a latch that toggles on each new button press and otherwise keeps its state (state, old level, new level).
 * How do I toggle an output each time a button is pressed (state, previous level, current level)?
 * toggle on the rising edge: return !on if the input goes from false to true, otherwise on
 * Toggle a lamp when the button goes from released to pressed, otherwise keep its state.
 * toggle flip-flop: output state, previous level, current level; toggle on a rising edge
 * toggle the output when a button press begins: old output, button before, button now
 * light switch with a push button: invert the state only if the button was released before and is pressed now
 * Return !on if now is true and before is false, otherwise on; the parameters are on, before, now.
 *
 * @name toggle_on_press push_toggle
 */
_Bool toggle_on_press(_Bool on, _Bool before, _Bool now) { return now && !before ? !on : on; }

/**
 * A current of {current} amperes flows through {resistance} ohms; what is the voltage?
 * Calculate the voltage from current and resistance.
 * Ohm's law for the voltage: current * resistance
 * Given current and resistance, return the voltage.
 * Write a function for the voltage in a circuit from current and resistance.
 * How do I calculate the voltage from current and resistance?
 * Calculate volts from amperes and ohms.
 * voltage across a resistor, given the current and the resistance
 * What is the voltage for a given current and resistance?
 * return current * resistance
 * voltage by Ohm's law, U = I * R, current first
 * voltage drop across a resistor: current in amperes, resistance in ohms
 *
 * @T double float
 * @name voltage_from_current ohms_law_voltage
 * @range current 0 100
 * @range resistance 1 100
 */
T voltage_from_current(T current, T resistance) { return current * resistance; }

/**
 * At {voltage} volts across {resistance} ohms, what current flows?
 * Calculate the current from voltage and resistance.
 * Ohm's law for the current: voltage / resistance
 * Given voltage and resistance, return the current.
 * Write a function for the current in a circuit from voltage and resistance.
 * How do I calculate the current from voltage and resistance?
 * Calculate amperes from volts and ohms.
 * current through a resistor, given the voltage and the resistance
 * What is the current for a given voltage and resistance?
 * return voltage / resistance
 * current by Ohm's law, I = U / R
 * amps through a load from volts and ohms
 *
 * @T double float
 * @name current_from_voltage ohms_law_current
 * @range voltage 0 100
 * @range resistance 1 100
 */
T current_from_voltage(T voltage, T resistance) { return voltage / resistance; }

/**
 * At {voltage} volts {current} amperes flow; what is the resistance?
 * Calculate the resistance from voltage and current.
 * Ohm's law for the resistance: voltage / current
 * Given voltage and current, return the resistance.
 * Write a function for the resistance in a circuit from voltage and current.
 * How do I calculate the resistance from voltage and current?
 * Calculate ohms from volts and amperes.
 * resistance in ohms, given the voltage and the current
 * What is the resistance for a given voltage and current?
 * return voltage / current
 * resistance by Ohm's law, R = U / I
 * resistance of a component from its voltage and its current
 *
 * @T double float
 * @name resistance_from_voltage ohms_law_resistance
 * @range voltage 0 100
 * @range current 1 100
 */
T resistance_from_voltage(T voltage, T current) { return voltage / current; }

/**
 * How many watts are {voltage} volts at {current} amperes?
 * Calculate the power from voltage and current.
 * electric power: voltage * current
 * Given voltage and current, return the power.
 * Write a function for the power in a circuit from voltage and current.
 * How do I calculate the electric power from voltage and current?
 * Calculate watts from volts and amperes.
 * power in watts, given the voltage and the current
 * What is the power for a given voltage and current?
 * return voltage * current
 * electric power P = U * I
 * watts drawn at given volts and amps
 *
 * @T double float
 * @name power_from_voltage electric_power watts
 * @range voltage 0 100
 * @range current 1 100
 */
T power_from_voltage(T voltage, T current) { return voltage * current; }

/**
 * Which series resistor in ohms does an LED need at {supply} volts, with {forward} volts across it and {current} amperes?
 * Calculate the series resistor for an LED from the supply voltage, the LED's voltage and its current.
 * return (supply - forward) / current
 * Given supply voltage, forward voltage and LED current, return the resistance.
 * Write a function for the current-limiting resistor of an LED from supply voltage, LED voltage and current.
 * How large must the resistor in front of an LED be for this supply, forward voltage and current?
 * series resistor of an LED from supply voltage, diode drop and current
 * How many ohms does an LED need in series, given supply voltage, forward voltage and current?
 * Calculate the resistor for an LED: supply voltage, forward voltage, current in amperes.
 * LED series resistor from supply voltage, LED forward voltage and LED current
 * How do I calculate the series resistor of an LED from supply voltage, forward voltage and current?
 * Given supply voltage, LED voltage and current, subtract the LED voltage from the supply voltage and divide by the current to get the series resistance.
 *
 * @T double float
 * @name led_resistor series_resistor
 * @range supply 3 24
 * @range forward 1 3
 * @range current 0.25 1
 */
T led_resistor(T supply, T forward, T current) { return (supply - forward) / current; }

/**
 * For how many hours does a battery of {capacity} mAh last at {load} mA?
 * Calculate the battery life in hours from its mAh and the load in mA.
 * battery life = capacity / load
 * Given the capacity in milliampere-hours and the current drawn, return the running time in hours.
 * Write a function that estimates how long a battery lasts in hours, given capacity in mAh and load in mA.
 * How do I calculate how many hours a battery lasts from its mAh and the current in mA?
 * hours a battery lasts: mAh divided by mA
 * operating hours from battery capacity in mAh and consumption in mA
 * hours until the battery is empty, from its mAh and the constant current in mA
 * return capacity / load
 * battery runtime in hours, given the capacity in mAh and the load in mA
 * How many hours does a battery with a given mAh capacity last at a given mA load?
 *
 * @T double float
 * @name battery_life battery_hours
 * @range capacity 0 10000
 * @range load 1 1000
 */
T battery_life(T capacity, T load) { return capacity / load; }

/**
 * What is the time constant of a resistor of {r} ohms with a capacitor of {c} farads?
 * Calculate the RC time constant from ohms and farads.
 * time constant tau = R * C
 * Given resistance and capacitance, return the time constant in seconds.
 * Write a function for the time constant of an RC circuit from resistance and capacitance.
 * How do I calculate the time constant of an RC circuit?
 * return r * c
 * RC charging time constant, ohms first, farads second
 * time constant in seconds from resistance (ohms) and capacitance (farads)
 * RC time constant in seconds for a resistance in ohms and a capacitance in farads
 * Multiply the resistance by the capacitance to get the time constant.
 * time constant of a resistor and a capacitor
 *
 * @T double float
 * @name rc_time_constant time_constant
 * @range r 0 1000
 * @range c 0 1
 */
T rc_time_constant(T r, T c) { return r * c; }

/**
 * What is the cut-off frequency of an RC filter with {r} ohms and {c} farads?
 * Calculate the corner frequency of an RC low-pass in hertz from ohms and farads.
 * cut-off frequency: 1 / (2 * pi * R * C)
 * Given resistance and capacitance, return the -3 dB frequency in hertz.
 * Write a function for the cutoff frequency of an RC high-pass or low-pass with resistance r and capacitance c.
 * How do I calculate the cutoff frequency of an RC filter from R and C?
 * return 1 / (2 * pi * r * c)
 * RC filter bandwidth in Hz from R and C: 1 / (2 pi R C)
 * cutoff frequency in Hz of an RC filter, given the resistance and the capacitance
 * cutoff frequency f = 1 / (2 pi R C)
 * -3 dB frequency of an RC filter with resistance r and capacitance c
 * Calculate the cutoff frequency of a low-pass filter from its resistor (ohms) and capacitor (farads).
 *
 * @T double float
 * @name cutoff_frequency corner_frequency
 * @range r 1 1000
 * @range c 0.25 10
 */
T cutoff_frequency(T r, T c) { return 1 / (2 * (T)3.14159265358979323846 * r * c); }

/**
 * A wave travels at {speed} meters per second with {frequency} hertz; what is its wavelength?
 * Calculate the wavelength from speed and frequency.
 * wavelength = speed / frequency
 * Given the speed of a wave and its frequency, return the wavelength.
 * Write a function for the length of a wave, given its speed and frequency.
 * How do I calculate the wavelength from the speed and the frequency of a wave?
 * return speed / frequency
 * wavelength in meters, given the wave speed and the frequency
 * Divide the speed of a wave by its frequency to get the wavelength.
 * wavelength lambda = v / f
 * What is the wavelength of a sound or radio wave, given its speed and frequency?
 * wavelength of a wave with a given speed (m/s) and frequency (Hz)
 * wavelength from wave speed and frequency
 *
 * @T double float
 * @name wavelength wave_length
 * @range speed 0 3000
 * @range frequency 1 1000
 */
T wavelength(T speed, T frequency) { return speed / frequency; }

/**
 * In {reg}, set the bits of {mask} to 1 if {on} is true, otherwise to 0.
 * Turn the masked bits of a port on or off and return it (port, mask, flag).
 * Return the register with the bits of a mask set if the flag is true, or cleared if it is false.
 * Given a register, a mask and a flag, set the masked bits if the flag is true or clear them, and leave the others.
 * Write a function that sets the masked pins of a port value high (true) or low (false) and returns the value: port, mask, level.
 * How do I set or clear bits, given a register value, a mask and a boolean?
 * Drive the masked outputs of a port value high or low and return it: port, mask, level.
 * return on ? reg | mask : reg & ~mask
 * set the masked bits of a register to 1 or 0: register, mask, flag
 * switch the LEDs of a mask on or off in a port value: port, mask, on
 * new value of a register: bits in the mask are set if on is true, otherwise cleared
 * Write a function that sets or clears bits: register value, mask, true to set.
 *
 * @T uint8_t uint16_t uint32_t
 * @name write_bits set_or_clear
 */
T write_bits(T reg, T mask, _Bool on) { return (T)(on ? reg | mask : reg & ~mask); }

/**
 * Convert the {K}-bit two's complement number {raw} to a signed integer.
 * Read {raw} as a signed value of {K} bits.
 * {K}-bit raw sensor value in two's complement to a signed number
 * Given an unsigned reading of {K} bits in two's complement, return the signed value.
 * Write a function that decodes a {K}-bit two's complement register value.
 * How do I convert a {K}-bit two's complement value to a signed int?
 * {K}-bit two's complement number to a signed int
 * decode a {K}-bit two's complement measurement to a signed value
 * sign-extend a {K}-bit number
 * Convert a raw {K}-bit sensor reading in two's complement to a signed integer.
 * If the {K}-bit value has its top bit set, subtract 2^{K}; otherwise return it unchanged.
 * two's complement to signed integer for {K} bits
 *
 * @T int32_t int64_t
 * @K 10 12 14 20 24
 * @name decode_signed raw_to_signed
 * @range raw 0 1023
 */
T decode_signed(T raw) { return raw >= (T)1 << (K - 1) ? raw - ((T)1 << K) : raw; }
