/**
 * What is the body mass index for {mass} kilograms and {height} centimeters?
 * bmi from kilograms and the height in centimeters
 * bmi from kg and cm
 * body mass index, weight in kilograms and height in centimeters
 * Write a function for the BMI from kilograms and the height in cm.
 * Given a weight in kg and a height in cm, return the BMI.
 * mass / (height / 100)^2, mass in kg and height in cm
 * bmi calculator, metric, kilograms first, then a height like 180
 * Write a function to determine the body mass index from kilograms and a height in centimetres.
 * How do I get BMI if height is in cm?
 * Calculate the BMI from weight in kg and height in cm.
 * How do I calculate the body mass index from kilograms and centimeters?
 *
 * @T double float
 * @name bmi_from_centimeters bmi_cm
 * @range mass 30 150
 * @range height 120 210
 */
T bmi_from_centimeters(T mass, T height) { return mass / (height / 100) / (height / 100); }

/**
 * What is the body mass index for {pounds} pounds and {inches} inches?
 * bmi from pounds and inches
 * body mass index, weight in pounds and height in inches
 * Write a function for the BMI from pounds and inches, with the factor 703.
 * What is my BMI if I know my weight in pounds and my height in inches?
 * 703 * pounds / inches^2 as BMI
 * Given a weight in lb and a height in in, return the BMI.
 * bmi calculator for Americans, pounds first, then inches
 * bmi from lbs and inches
 * Write a function that determines the body mass index from pounds and inches with the factor 703.
 * bmi from pounds and inches (703)
 * How do I calculate the BMI from pounds and inches (factor 703)?
 *
 * @T double float
 * @name bmi_imperial bmi_from_pounds
 * @range pounds 60 300
 * @range inches 48 84
 */
T bmi_imperial(T pounds, T inches) { return 703 * pounds / (inches * inches); }

/**
 * Is someone with a BMI of {bmi} overweight, {K} or more?
 * is a bmi {K} or more
 * Write a function that tells whether a body mass index reaches {K}.
 * Is this BMI too high? From {K} on it is.
 * Given a BMI, return true from {K} on.
 * bmi >= {K} as a boolean
 * Write a function to check if a body mass index reaches {K}.
 * is bmi at least {K}
 * Check whether a BMI is at least {K}.
 * Return true if the BMI is greater than or equal to {K}.
 * Is the body mass index {K} or above?
 * How do I check if a BMI is {K} or higher?
 *
 * @K 25 30
 * @T double float
 * @name is_overweight is_too_heavy
 * @range bmi 15 40
 */
_Bool is_overweight(T bmi) { return bmi >= K; }

/**
 * is a bmi overweight, 25 or more
 * overweight by bmi: at least 25
 * Does this BMI mean overweight, which starts at 25?
 * Write a function that tells whether someone is overweight, given the BMI, from 25 on.
 * does a bmi mean overweight (>= 25)
 * is a bmi 25 or above
 * overweight, bmi 25 or more
 * Write a function that returns true if a BMI is 25 or higher (overweight).
 * Check if a person is overweight, i.e. has a BMI of at least 25.
 * Return true when the BMI is greater than or equal to 25, which counts as overweight.
 * How do I check if a BMI counts as overweight (25 or more)?
 * Is someone with this BMI overweight (25 or above)?
 *
 * @T double float
 * @name overweight above_normal_weight
 * @range bmi 15 40
 */
_Bool overweight(T bmi) { return bmi >= 25; }

/**
 * is a bmi obese, 30 or more
 * obesity check from bmi, limit 30 included
 * Does this BMI mean obesity, 30 or above?
 * obese or not, by a bmi of at least 30
 * Write a function that tells whether a person is obese by a BMI that reaches 30.
 * is a bmi 30 and up
 * obese, bmi 30 or more
 * Write a function that returns true if a BMI is 30 or higher (obese).
 * Check if a person is obese, i.e. has a BMI of at least 30.
 * Return true when the BMI is greater than or equal to 30, which counts as obese.
 * How do I check whether a BMI counts as obese (30 or more)?
 * Is a person with this BMI obese (30 or above)?
 *
 * @T double float
 * @name is_obese obese
 * @range bmi 15 40
 */
_Bool is_obese(T bmi) { return bmi >= 30; }

/**
 * is a bmi underweight, below 18.5
 * underweight by bmi: less than 18.5
 * Does this BMI mean underweight, i.e. less than 18.5?
 * Write a function that tells whether a person is underweight, given the BMI: below 18.5.
 * is a bmi below 18.5
 * bmi below the normal range that starts at 18.5
 * Write a function which checks whether a body mass index lies below 18.5.
 * underweight, bmi under 18.5
 * Check if a person is underweight, i.e. has a BMI below 18.5.
 * Return true when the BMI is less than 18.5.
 * How do I check if someone is underweight by BMI (below 18.5)?
 * Is someone with this BMI underweight (less than 18.5)?
 *
 * @T double float
 * @name is_underweight underweight
 * @range bmi 15 40
 */
_Bool is_underweight(T bmi) { return bmi < (T)18.5; }

/**
 * Is a BMI of {bmi} normal, from 18.5 to below 25?
 * is a bmi normal, 18.5 up to but not including 25
 * healthy bmi: at least 18.5 and less than 25
 * healthy weight from the BMI, 18.5 up to but not including 25
 * Write a function that tells whether a body mass index is in the normal range, 18.5 to just below 25.
 * Is this BMI a healthy one? At least 18.5 and less than 25.
 * Given a BMI, return true if it is normal, from 18.5 up to but not including 25.
 * 18.5 <= bmi < 25 as a boolean
 * normal weight check by bmi: 18.5 <= bmi < 25
 * Write a function to verify that a body mass index is in the normal range from 18.5 (included) to 25 (excluded).
 * normal bmi, 18.5 up to but not including 25
 * Check if a BMI is in the healthy range: at least 18.5 and below 25.
 *
 * @T double float
 * @name is_normal_bmi has_normal_weight is_healthy_bmi
 * @range bmi 15 40
 */
_Bool is_normal_bmi(T bmi) { return bmi >= (T)18.5 && bmi < 25; }

/**
 * What weight in kilograms gives a BMI of {bmi} at a height of {height} meters?
 * weight in kg for a bmi at a height in meters
 * weight in kg from bmi and height in meters
 * ideal weight in kg for a target bmi and a height in meters
 * Write a function that returns the body weight in kg for a wanted BMI and a height in meters.
 * How much should I weigh for this BMI at this height in meters?
 * bmi * height * height, in kg for meters
 * Given a BMI and a height in meters, return the weight in kg.
 * target weight in kg by body mass index, then height in m
 * Write a program that determines which weight in kg gives a certain body mass index at a height in metres.
 * weight from bmi and height in meters
 * How much should a person of a given height in meters weigh (in kg) to have a given BMI?
 *
 * @T double float
 * @name weight_for_bmi target_weight
 * @range bmi 18 30
 * @range height 1 2.2
 */
T weight_for_bmi(T bmi, T height) { return bmi * height * height; }

/**
 * ideal weight in kg from height in cm, minus 100
 * normal weight by Broca: height in cm minus 100
 * height in cm minus 100 as weight in kg
 * How much should I weigh at this height in cm, by Broca's rule?
 * Broca index weight in kg from the height in cm
 * Write a function for the normal weight in kg by the simple rule height in cm minus 100.
 * target kilos for a height in cm by Broca
 * ideal weight by Broca, so 180 cm gives 80 kg
 * Broca's old rule for the normal body weight, height in cm minus 100
 * Write a function to find the normal weight after Broca: height in cm less 100.
 * Broca formula in C, cm - 100?
 * height in cm minus 100
 * Calculate the ideal weight in kg with Broca's formula: height in cm minus 100.
 *
 * @T int32_t double
 * @name broca_weight normal_weight
 * @range height 140 210
 */
T broca_weight(T height) { return height - 100; }

/**
 * lean body mass from weight and body fat in percent
 * weight without fat, given the weight and the fat percentage
 * How many kilograms of me are not fat, given my weight and my fat percentage?
 * weight and body fat percentage to lean mass
 * weight * (100 - fat percent) / 100
 * Write a function that computes the lean mass from weight and fat percent.
 * fat-free mass from weight and percent of fat
 * lean weight, given weight and fat in percent
 * Write a function that determines the fat-free mass from weight and body fat percentage.
 * Lean body mass by weight and fat percent?
 * weight without the fat percent
 * How do I calculate lean body mass from weight and body fat percentage?
 *
 * @T double float
 * @name lean_mass fat_free_mass
 * @range weight 40 150
 * @range percent 5 50
 */
T lean_mass(T weight, T percent) { return weight * (100 - percent) / 100; }

/**
 * What basal metabolic rate has a {OP} of {weight} kg, {height} cm and {age} years, by Mifflin and St Jeor?
 * bmr of a {OP} by Mifflin-St Jeor from kg, cm and age
 * basal metabolic rate for a {OP} (Mifflin-St Jeor): weight in kg, height in cm, age
 * calories a {OP} burns at rest, from kg, cm and age (Mifflin-St Jeor)
 * Write a function for the Mifflin-St Jeor equation of a {OP}: kg, cm, years to kcal.
 * How many calories does a {OP} need at rest by Mifflin and St Jeor, given weight in kg, height in cm and age?
 * 10 * weight + 6.25 * height - 5 * age {OP:2}, the formula for a {OP} in kg, cm and years
 * Given weight in kg, height in cm and age of a {OP}, return the Mifflin-St Jeor kcal.
 * Mifflin St Jeor kcal of a {OP} from weight (kg), height (cm), age
 * resting metabolic rate of a {OP} by the Mifflin equation, with kilos, centimeters, years
 * {OP}'s BMR: 10 kg + 6.25 cm - 5 age {OP:2}
 * Calculate the BMR of a {OP} with the Mifflin-St Jeor equation, given weight in kg, height in cm and age in years.
 *
 * @OP +5 "man" "+ 5"
 * @OP -161 "woman" "- 161"
 * @T double float
 * @name basal_metabolic_rate bmr
 * @range weight 40 120
 * @range height 140 200
 * @range age 18 80
 */
T basal_metabolic_rate(T weight, T height, T age) { return 10 * weight + (T)6.25 * height - 5 * age OP; }

/**
 * What is the Mifflin-St Jeor rate for {weight} kg, {height} cm and {age} years, {male} telling if the person is male?
 * Mifflin bmr for men and women: kg, cm, years and a flag that is true for men
 * basal metabolic rate by Mifflin-St Jeor from kg, cm, age with a flag for male
 * Mifflin-St Jeor equation in kg, cm and years: 5 is added for men (flag true), 161 subtracted for women
 * Write a function that returns the Mifflin-St Jeor BMR from weight in kg, height in cm, age and sex (true is male).
 * How many calories do I burn at rest by Mifflin? Weight in kg, height in cm, age and whether male are given.
 * Given kg, cm, years and a boolean for male, return the resting calories of Mifflin and St Jeor.
 * 10 * weight + 6.25 * height - 5 * age + (male ? 5 : -161)
 * calorie need at rest by mifflin: kg, cm, age, and true for a man or false for a woman
 * kcal at rest by Mifflin from kg, cm and years, last argument says male or not
 * BMR for both sexes by Mifflin-St Jeor (weight, height, age, is male)?
 * BMR: 10 kg + 6.25 cm - 5 age, +5 if male, else -161
 *
 * @T double float
 * @name bmr_by_sex resting_calories
 * @range weight 40 120
 * @range height 140 200
 * @range age 18 80
 */
T bmr_by_sex(T weight, T height, T age, _Bool male) {
    return 10 * weight + (T)6.25 * height - 5 * age + (male ? 5 : -161);
}

/**
 * How many calories a day does someone need with a basal rate of {bmr} and an activity factor of {activity}?
 * daily calories from bmr and activity factor
 * tdee from bmr and activity factor
 * Write a function that returns the daily calorie need from bmr and activity factor.
 * How many calories may I eat a day with this bmr and activity factor?
 * Given the BMR and an activity factor, return the total energy per day.
 * maintenance calories, basal rate times activity
 * Write a function to find the calories needed a day from the basal rate and an activity factor.
 * =BMR*Activity
 * TDEE as BMR × PAL
 * Total daily energy from BMR and activity multiplier?
 * bmr times activity factor
 * How many calories do I need per day, given my BMR and an activity factor?
 *
 * @T double float
 * @name daily_calories tdee maintenance_calories
 * @range bmr 1000 2500
 * @range activity 1 2
 */
T daily_calories(T bmr, T activity) { return bmr * activity; }

/**
 * How many calories have {carbs} grams of carbohydrate, {protein} grams of protein and {fat} grams of fat?
 * calories from grams of carbs (4), protein (4) and fat (9)
 * calories from carbs, protein and fat
 * kcal of three amounts in grams: 4 per gram of carbs and of protein, 9 per gram of fat
 * Write a function that computes the calories of food from grams of carbohydrate, protein and fat, at 4, 4 and 9.
 * How many kcal are in a meal with so many grams of carbohydrate, protein and fat?
 * 4 * carbs + 4 * protein + 9 * fat
 * energy of food in kcal from grams of carbs, protein and fat
 * kcal of my lunch from carbs, protein, fat in grams
 * Write a function to determine the calories of a meal from grams of carbohydrate (4), protein (4) and fat (9).
 * Kcal from macros at 4, 4 and 9 per gram?
 * calories from carbs, protein and fat (4, 4, 9)
 * How do I calculate the calories from grams of carbs, protein and fat?
 *
 * @T double int32_t
 * @name calories_from_macros food_calories
 * @range carbs 0 200
 * @range protein 0 200
 * @range fat 0 100
 */
T calories_from_macros(T carbs, T protein, T fat) { return 4 * carbs + 4 * protein + 9 * fat; }

/**
 * percent of calories from fat: grams of fat at 9 kcal, total kcal
 * fat share of the calories in percent, from fat in grams and total calories
 * How many percent of the calories come from fat, given its grams (9 kcal each) and the calories?
 * calories from fat in percent of all, fat in grams first
 * Write a function for the percentage of energy that is fat, from grams of fat at 9 kcal and total kcal.
 * grams of fat and total kcal to the percent of energy in fat
 * percent of calories from fat: grams of fat at 9 kcal, then all calories
 * 9 kcal per gram of fat over all kcal, in percent
 * Write a function that finds what percentage of all calories comes from fat, given grams of fat (9 kcal each) and total calories.
 * Percent of calories from fat by grams, 9 per gram?
 * percent of calories from fat (9 per gram)
 * Calculate the percentage of calories that come from fat, given the grams of fat (9 kcal per gram) and the total calories.
 *
 * @T double float
 * @name fat_calorie_percent calories_from_fat_percent
 * @range fat 0 100
 * @range calories 100 3000
 */
T fat_calorie_percent(T fat, T calories) { return fat * 9 / calories * 100; }

/**
 * daily protein need in grams from kilograms, 0.8 g per kg
 * grams of protein per day for a weight in kg, 0.8 g per kg
 * How much protein does a person of this weight need at 0.8 g per kilo?
 * protein requirement in grams from body weight in kg at 0.8 per kilo
 * weight * 0.8, the protein in grams
 * Write a function that returns the recommended 0.8 grams of protein per kilogram of body weight.
 * protein in grams for an ordinary adult, 0.8 times kilos
 * minimum protein in grams, 0.8 per kilogram of weight
 * Write a function that determines the grams of protein a person needs a day at 0.8 per kilogram.
 * Daily protein from weight at 0.8 g per kg?
 * protein per day, 0.8 g per kg
 * Calculate the recommended daily protein in grams: 0.8 g per kg of body weight.
 *
 * @T double float
 * @name protein_need daily_protein
 * @range weight 30 150
 */
T protein_need(T weight) { return weight * (T)0.8; }

/**
 * At {met} MET, how many calories does someone of {weight} kg burn in {hours} hours?
 * calories burned from met, weight in kg and hours
 * calories burned during exercise: MET, kilograms, hours
 * MET * kg * hours
 * Write a function that computes the calories burned by an activity from MET, kg and hours.
 * How many calories do I burn with this MET, body weight and hours of sport?
 * metabolic equivalent times weight in kg times duration in hours
 * Given the MET value, the body weight in kg and the hours, return the kcal.
 * Write a function to compute the calories used in sport from MET value, body weight and hours.
 * Calories burned from MET, weight and duration in hours?
 * calories from met, weight and hours
 * How do I calculate the calories burned during exercise from MET, weight in kg and hours?
 *
 * @T double float
 * @name calories_burned exercise_calories
 * @range met 1 15
 * @range weight 40 120
 * @range hours 0 5
 */
T calories_burned(T met, T weight, T hours) { return met * weight * hours; }

/**
 * calories burned: MET * 3.5 * kg / 200 for each minute of exercise, MET, kg and minutes given
 * How many calories do I burn cycling, from MET, kg and minutes, by MET * 3.5 * kg / 200 a minute?
 * MET * 3.5 * kg / 200 * minutes
 * Write a function for the calories of a workout from MET, kilograms and minutes: MET * 3.5 * kg / 200 per minute.
 * Calories per minutes from MET with 3.5 and 200?
 * met * 3.5 * weight / 200 * minutes
 * Calculate the calories burned from MET, weight in kg and minutes: MET * 3.5 * weight / 200 per minute.
 * How do I calculate the calories burned in a workout from MET, weight and minutes (MET * 3.5 * kg / 200 per minute)?
 * Write a function that returns MET * 3.5 * weight / 200 * minutes, the calories burned by an activity.
 * Given MET, body weight in kg and duration in minutes, return the calories burned with the formula MET * 3.5 * kg / 200 * minutes.
 * How many calories does an exercise burn, at MET * 3.5 * kg / 200 kcal per minute? Arguments: MET, kg, minutes.
 * Return the calories burned in a number of minutes as MET * 3.5 * weight in kg / 200 * minutes.
 *
 * @T double float
 * @name calories_in_minutes workout_minutes
 * @range met 1 15
 * @range weight 40 120
 * @range minutes 0 300
 */
T calories_in_minutes(T met, T weight, T minutes) { return met * (T)3.5 * weight / 200 * minutes; }

/**
 * How many calories are in a portion of {grams} grams of food with {per100} calories per 100 grams?
 * kcal of a portion from its grams and the kcal per 100 g
 * calories from grams eaten and calories per 100 g
 * Write a function that computes the calories of a serving from its grams and the label's kcal per 100 g.
 * How many calories do I eat with so many grams of a food labelled per 100 g?
 * grams * per100 / 100
 * Given the weight of a portion and the kcal per 100 g, return its energy.
 * portion energy from grams and kcal per hundred grams
 * Write a function that determines the calories of a portion in grams from the calories per 100 g.
 * Calories for grams when the table is per 100 g?
 * calories of grams at calories per 100 g
 * Calculate the calories of a food portion, given its weight in grams and the calories per 100 g.
 *
 * @T double float int32_t
 * @name portion_calories calories_of_portion
 * @range grams 0 1000
 * @range per100 0 900
 */
T portion_calories(T grams, T per100) { return grams * per100 / 100; }

/**
 * calories of so many grams of food from the calories per gram
 * grams times kcal per gram
 * energy of food by weight in grams and kcal per gram
 * grams * kcal per gram
 * Write a function that multiplies grams and calories per gram to get the calories.
 * Write a function to find the calories in some grams of a nutrient with a number of calories per gram.
 * Calories by weight and calories per gram?
 * grams times calories per gram
 * Calculate the calories in a given number of grams of food, from grams and calories per gram.
 * How many calories are in a portion, given its weight in grams and the calories per gram?
 * Given the grams and the kcal per gram, return the total calories.
 * Write a function that returns the calories of a food from its weight in grams and its calories per gram.
 * calories of a food: grams times kcal per gram
 *
 * @T double int32_t
 * @name calories_by_gram gram_calories
 * @range grams 0 500
 * @range density 0 9
 */
T calories_by_gram(T grams, T density) { return grams * density; }

/**
 * How many days does it take to lose {kilograms} kilograms with {deficit} kcal less a day, at 7700 kcal per kilogram?
 * days to lose kilograms at a daily kcal deficit, 7700 kcal per kilogram
 * weight loss time in days from kilograms and daily kcal deficit, 7700 kcal a kilo
 * kilograms * 7700 / deficit
 * Write a function that estimates the days of a diet from kilograms to lose and kcal saved a day, 7700 kcal for each kilogram.
 * Given a weight to lose and a calorie deficit per day, return the days, 7700 kcal being one kilogram.
 * diet duration in days from kilograms and daily deficit, 7700 kcal per kg
 * time until the target weight: kilos times 7700 over the daily deficit
 * Days to lose weight by kg and calorie deficit with 7700?
 * days to lose kilograms at a daily deficit (7700 per kg)
 * How many days does it take to lose a given number of kilograms with a daily calorie deficit, at 7700 kcal per kg?
 * Calculate the number of days needed to lose weight: kilograms, daily deficit in kcal, 7700 kcal per kilogram.
 *
 * @T double float
 * @name days_to_lose diet_days
 * @range kilograms 0 30
 * @range deficit 100 1000
 */
T days_to_lose(T kilograms, T deficit) { return kilograms * 7700 / deficit; }

/**
 * At the age {age}, what is {percent} percent of the maximum heart rate, 220 minus age?
 * target heart rate: percent of 220 minus age, age given first
 * training heart rate from age and percent of 220 - age
 * (220 - age) * percent / 100
 * Write a function that returns the heart rate for an age and an intensity in percent, the maximum being 220 minus age.
 * How fast should my heart beat in training at my age and intensity in percent, maximum 220 minus age?
 * Given age and intensity in percent, return the target pulse, a percentage of 220 minus age.
 * heart rate zone limit, (220 - age) * percent / 100
 * exercise pulse from age and percent of the maximum 220 - age
 * share in percent of the maximum heart rate 220 - age: age, percent
 * Target pulse by age and percent with 220 - age?
 * age, percent: that percent of (220 - age)
 *
 * @T int32_t double
 * @name target_heart_rate training_pulse
 * @range age 10 90
 * @range percent 40 100
 */
T target_heart_rate(T age, T percent) { return (220 - age) * percent / 100; }

/**
 * is the heart rate in the training zone for an age: 50 to 85 percent of 220 minus age, ends included
 * for an age, is the pulse in the target zone of 50 to 85 percent of 220 - age, inclusive
 * age and pulse: within 50 to 85 percent of the maximum heart rate, 220 minus age, borders included
 * Write a function that checks for an age whether a training pulse is 50 to 85 percent of 220 minus age, inclusive.
 * is my exercise pulse ok for my age, from 50 % up to 85 % of 220 - age
 * Write a function that checks for an age and a pulse if the latter is from 50 to 85 percent (both included) of 220 minus age.
 * Is, for an age, a heart rate in the target zone (50-85% of 220-age)?
 * age, rate: is the rate 50 to 85 percent of 220 - age
 * Given age and heart rate, is the rate between 50 and 85 percent of 220 - age, inclusive?
 * Check whether a heart rate is in the target zone for an age: 50% to 85% of (220 - age), inclusive; age first.
 * How do I check if a heart rate is within 50 to 85 percent (inclusive) of the maximum 220 - age, given age and rate?
 * Return true if the heart rate lies in the training zone, 50 to 85 percent of 220 minus age (age, then heart rate).
 *
 * @T int32_t double
 * @name in_target_zone in_training_zone
 * @range age 10 90
 * @range rate 60 200
 */
_Bool in_target_zone(T age, T rate) { return rate * 100 >= (220 - age) * 50 && rate * 100 <= (220 - age) * 85; }

/**
 * Between a resting rate of {rest} and a maximum of {maximum}, what heart rate is {percent} percent of the reserve?
 * karvonen formula: resting pulse, maximum pulse, percent
 * target heart rate from resting heart rate, maximum heart rate and percent of the reserve
 * training pulse by heart rate reserve: rest, max, percent
 * Write a function that returns the Karvonen training heart rate from rest, maximum and percent.
 * Which pulse is right, if I know my resting pulse, my maximum pulse and the intensity in percent of the reserve?
 * rest + (maximum - rest) * percent / 100
 * Given resting pulse, maximum pulse and intensity in percent of the reserve, return the target.
 * training pulse by heart rate reserve, resting and maximum rate and percent given
 * resting rate plus a percentage of the reserve up to the maximum: rest, maximum, percent
 * karvonen training pulse from rest pulse, max pulse, percent
 * Karvonen formula in C from resting rate, maximum rate and percent?
 * resting rate plus a percent of the reserve
 *
 * @T int32_t double
 * @name karvonen heart_rate_by_reserve
 * @range rest 40 90
 * @range maximum 150 210
 * @range percent 40 100
 */
T karvonen(T rest, T maximum, T percent) { return rest + (maximum - rest) * percent / 100; }

/**
 * What is the heart rate per minute if {beats} beats were counted in {seconds} seconds?
 * heart rate per minute from beats and seconds
 * beats per minute from a count of beats and the seconds it took
 * pulse per minute from beats and seconds
 * Write a function that turns counted heartbeats and the seconds of counting into beats per minute.
 * How fast per minute is a pulse with so many beats in so many seconds?
 * beats * 60 / seconds
 * Given the beats and the seconds of counting, return the rate per minute.
 * bpm of a pulse, counted beats and seconds given
 * Write a function to find the pulse per minute from beats counted during some seconds.
 * Beats in n seconds to bpm?
 * beats per minute from beats and seconds
 *
 * @T int32_t double
 * @name heart_rate pulse_rate beats_per_minute
 * @range beats 0 60
 * @range seconds 5 60
 */
T heart_rate(T beats, T seconds) { return beats * 60 / seconds; }

/**
 * Is a pulse of {rate} normal for an adult at rest, from 60 to 100 inclusive?
 * is a heart rate normal, 60 to 100 inclusive
 * resting heart rate from 60 to 100, both included
 * normal pulse: between 60 and 100, both included
 * Write a function that tells whether a resting pulse is in the normal range of adults, 60 to 100 inclusive.
 * Is my heart beating normally, at 60 to 100 per minute?
 * 60 <= rate <= 100 as a boolean
 * Given beats per minute at rest, return true for 60 to 100, ends included.
 * pulse check: is it from 60 to 100, ends included
 * Write a function to check that a resting pulse is within 60 and 100, limits allowed.
 * Normal resting heart rate test (60-100 inclusive)?
 * is the heart rate 60 to 100
 *
 * @T int32_t double
 * @name is_normal_heart_rate is_normal_pulse
 * @range rate 40 130
 */
_Bool is_normal_heart_rate(T rate) { return rate >= 60 && rate <= 100; }

/**
 * Is a pulse of {rate} too slow (-1, below 60), normal (0) or too fast (1, above 100)?
 * heart rate class: -1 slow (under 60), 0 normal, 1 fast (over 100)
 * bradycardia (below 60) -1, normal 0, tachycardia (above 100) 1
 * pulse category: -1 below 60, 1 above 100, 0 from 60 to 100
 * Write a function that classifies a resting heart rate as -1 (less than 60), 0 or 1 (more than 100).
 * Does the patient have bradycardia or tachycardia? -1 for a pulse under 60, 1 for one over 100, else 0.
 * Given a pulse, return -1 under 60, 1 over 100 and otherwise 0.
 * tachycardia (over 100) 1, bradycardia (under 60) -1, else 0
 * Write a function that classifies a pulse: -1 under 60, 1 over 100, 0 between.
 * -1 below 60, 1 above 100, else 0
 * Classify a heart rate: -1 if it is below 60, 0 if it is between 60 and 100, 1 if it is above 100.
 * Return -1 for a heart rate under 60, 1 for one over 100 and 0 otherwise.
 *
 * @T int32_t double
 * @name classify_heart_rate heart_rate_class
 * @range rate 40 130
 */
int32_t classify_heart_rate(T rate) { return rate < 60 ? -1 : rate > 100 ? 1 : 0; }

/**
 * What is the mean arterial pressure, one third upper and two thirds lower value, of {systolic} over {diastolic}?
 * mean arterial pressure: (systolic + 2 * diastolic) / 3
 * MAP from systolic and diastolic: a third of the first plus two thirds of the second
 * (systolic + 2 * diastolic) / 3
 * Write a function that computes the mean arterial pressure from systolic and diastolic, (s + 2 d) / 3.
 * What is the mean arterial pressure of a systolic and a diastolic value, the latter counted twice, over 3?
 * diastolic plus a third of the pulse pressure, called with systolic first
 * Given systolic and diastolic blood pressure, return the MAP, (systolic + 2 * diastolic) / 3.
 * average pressure in the arteries: upper value plus twice the lower value, divided by three
 * Write a function to compute the mean arterial pressure: a third of upper plus twice the lower reading.
 * MAP from systolic and diastolic?
 * mean arterial pressure
 * Calculate the mean arterial pressure from systolic and diastolic blood pressure.
 *
 * @T double float
 * @name mean_arterial_pressure
 * @range systolic 80 200
 * @range diastolic 40 120
 */
T mean_arterial_pressure(T systolic, T diastolic) { return (systolic + 2 * diastolic) / 3; }

/**
 * Is a blood pressure of {systolic} over {diastolic} high, the first at least {K} or the second at least {L}?
 * high blood pressure: systolic {K} or more, or diastolic {L} or more
 * hypertension from systolic and diastolic: {K} or {L} reached
 * is blood pressure (upper, lower) too high: at least {K} or at least {L}
 * Write a function that checks systolic and diastolic for hypertension: {K} and up, or {L} and up.
 * Does the patient have high blood pressure? Systolic must reach {K} or diastolic {L}.
 * systolic >= {K} or diastolic >= {L}
 * blood pressure alarm: upper value at {K} or above, or lower value at {L} or above
 * upper number at least {K} or lower number at least {L}?
 * Write a function to check whether the upper reading is {K} or more or the lower one {L} or more.
 * systolic at least {K} or diastolic at least {L}
 * Check for high blood pressure: systolic of at least {K} or diastolic of at least {L}.
 *
 * @K 140 130
 * @L 90 80
 * @T int32_t
 * @name has_high_blood_pressure is_hypertension
 * @range systolic 100 180
 * @range diastolic 60 110
 */
_Bool has_high_blood_pressure(T systolic, T diastolic) { return systolic >= K || diastolic >= L; }

/**
 * is blood pressure high: systolic 140 or more, or diastolic 90 or more
 * high blood pressure: upper value from 140 or lower value from 90 on
 * hypertension or not: systolic at least 140 or diastolic at least 90, one suffices
 * Does the patient have hypertension, an upper value of 140 or more or a lower one of 90 or more?
 * blood pressure too high, systolic 140 and up or diastolic 90 and up
 * Write a function that checks for high blood pressure: systolic at least 140 or diastolic at least 90.
 * is my blood pressure elevated, upper 140+ or lower 90+
 * high bp: systolic at least 140 or diastolic at least 90
 * Write a function to detect hypertension: systolic from 140 or diastolic from 90.
 * 140 or more systolic, or 90 or more diastolic
 * Check for hypertension: systolic >= 140 or diastolic >= 90.
 * Return true if the systolic pressure is at least 140 or the diastolic pressure is at least 90.
 *
 * @T int32_t double
 * @name high_blood_pressure is_hypertensive
 * @range systolic 100 180
 * @range diastolic 60 110
 */
_Bool high_blood_pressure(T systolic, T diastolic) { return systolic >= 140 || diastolic >= 90; }

/**
 * Is a body temperature of {celsius} degrees Celsius a fever, {K} or more?
 * has fever, {K} degrees celsius or more
 * fever from {K} degrees Celsius
 * Write a function that tells whether a temperature in Celsius reaches {K}.
 * Does the child have a fever, starting at {K} degrees Celsius?
 * Given a body temperature in Celsius, return true from {K} on.
 * is the body temperature at least {K} degrees
 * fever check at {K} Celsius, limit included
 * Write a function to check that a body temperature in Celsius is {K:2} or above.
 * Fever check starting at {K:2} Celsius?
 * temperature at least {K}
 * Return true if a body temperature in Celsius is at least {K}, i.e. a fever.
 *
 * @K 38.0 "38" "38 degrees"
 * @K 37.5 "37.5" "37.5 degrees"
 * @T double
 * @name has_fever is_fever
 * @range celsius 35 41
 */
_Bool has_fever(T celsius) { return celsius >= K; }

/**
 * has fever, 38 celsius or more
 * is it a fever, from 38 celsius
 * Does the patient have a fever, from 38 degrees C?
 * fever check in celsius: at least 38
 * body temperature in celsius too high, at least 38
 * Write a function that checks a body temperature in Celsius for fever, 38 and above.
 * true if the Celsius thermometer shows 38 or more
 * temp >= 38 as a boolean
 * Write a function which determines if somebody has a fever, that is 38 °C or more.
 * Is a body temperature a fever (38 counts)?
 * fever, 38 or more
 * How do I check for fever, i.e. a body temperature of at least 38 degrees Celsius?
 *
 * @T double float
 * @name feverish is_feverish
 * @range celsius 35 41
 */
_Bool feverish(T celsius) { return celsius >= 38; }

/**
 * fever in fahrenheit: 100.4 or more
 * has fever, from 100.4 degrees fahrenheit
 * Is a body temperature in Fahrenheit a fever, 100.4 at least?
 * is a temperature 100.4 F or more
 * American fever check: at least 100.4 F
 * Write a function that checks a Fahrenheit body temperature for fever, from 100.4 on.
 * feverish by a Fahrenheit thermometer: 100.4 or over
 * fahrenheit >= 100.4
 * US thermometer reading too high, 100.4 or above
 * Write a function which determines if a Fahrenheit temperature is a fever, 100.4 or more.
 * Fever test in degrees F with 100.4?
 * fever in fahrenheit, 100.4 or more
 *
 * @T double float
 * @name has_fever_fahrenheit fever_fahrenheit
 * @range fahrenheit 95 106
 */
_Bool has_fever_fahrenheit(T fahrenheit) { return fahrenheit >= (T)100.4; }

/**
 * What dose does a patient of {weight} kilograms get at {dose} milligrams per kilogram?
 * dose in mg from body weight in kg and mg per kg
 * drug dose per body weight: kilograms times mg per kilogram
 * Write a function that computes a dose by body weight: kg, then mg per kg.
 * How many milligrams does the patient of this weight get, at so many mg per kg?
 * body weight times dose per kilogram
 * Given the weight in kg and the dose in mg/kg, return the dose in mg.
 * weight-based dosing: weight in kg times mg per kg
 * pediatric dose, weight * dose per kg
 * Write a function to determine the dose of a drug from body weight and amount per kilogram.
 * Pediatric dose from weight and mg per kg?
 * dose from weight and dose per kg
 * Calculate the drug dose in mg from the patient's weight in kg and the dose per kg.
 *
 * @T double float
 * @name dose_by_weight calculate_dose
 * @range weight 3 120
 * @range dose 0 50
 */
T dose_by_weight(T weight, T dose) { return weight * dose; }

/**
 * What dose does a patient of {weight} kilograms get at {dose} milligrams per kilogram, at most {maximum}?
 * dose by weight with a maximum: weight, mg per kg, maximum
 * weight times dose per kg, capped at a maximum dose
 * kg times mg per kg but not more than the maximum dose
 * Write a function that computes a dose by body weight and limits it: kg, mg per kg, greatest dose.
 * min(weight * dose, maximum)
 * Given weight, mg per kg and the maximum dose, return the dose to give.
 * pediatric dose: weight in kg times mg per kg, at most the maximum given last
 * Write a function which computes weight times dose per kilogram, but no more than a maximum dose.
 * Dose by weight with an upper limit?
 * weight times dose, at most the maximum
 * How do I calculate a dose by weight (kg, mg per kg) that is limited to a maximum dose?
 *
 * @T double float
 * @name capped_dose limited_dose
 * @range weight 3 120
 * @range dose 0 50
 * @range maximum 100 2000
 */
T capped_dose(T weight, T dose, T maximum) { return weight * dose < maximum ? weight * dose : maximum; }

/**
 * How many milliliters hold a dose of {dose} mg at a concentration of {concentration} mg per milliliter?
 * volume to inject in ml: dose in mg over concentration in mg/ml
 * volume of a dose in milliliters from dose (mg) and concentration (mg per ml)
 * milliliters from milligrams and mg per milliliter
 * Write a function that computes the ml of a drug to give from the dose in mg and the mg per ml.
 * How many ml do I draw up for this dose in mg at so many mg per ml?
 * dose in mg divided by concentration in mg/ml
 * Given a dose in mg and a concentration in mg/ml, return the ml.
 * syringe volume in ml from dose and concentration
 * need 50 mg, bottle has 10 mg in each ml, how many ml
 * Write a function to find how many millilitres to draw for a dose in mg at a strength in mg per ml.
 * Milliliters from mg and mg/ml?
 * ml for a dose at a concentration
 *
 * @T double float
 * @name dose_volume volume_to_give
 * @range dose 0 1000
 * @range concentration 1 100
 */
T dose_volume(T dose, T concentration) { return dose / concentration; }

/**
 * For a dose of at least {dose} mg, how many tablets of {strength} mg are needed?
 * number of tablets for a dose, rounded up, given the tablet strength
 * dose divided by strength, rounded up
 * Write a function that returns how many whole tablets a dose needs, given the mg of one tablet second.
 * How many pills do I take for at least this dose, if one has so many mg?
 * ceil(dose / strength)
 * Given the dose and the strength of one tablet, return the count of tablets.
 * pill count: dose / strength, rounded up
 * Write a function to determine how many whole tablets of a strength cover a dose, rounded up.
 * Tablets from dose and strength, rounding up?
 * whole tablets for a dose, rounded up
 * How many whole tablets are needed for a dose, given the dose and the strength of one tablet? Round up.
 *
 * @T int32_t int64_t
 * @name tablets_needed number_of_tablets
 * @range dose 0 2000
 * @range strength 1 500
 */
T tablets_needed(T dose, T strength) { return dose / strength + (dose % strength > 0); }

/**
 * For how many whole days does a pack of {tablets} tablets last at {daily} tablets a day?
 * days of supply from tablets and tablets per day
 * how many whole days does a pack of pills last at so many a day
 * tablets divided by tablets per day, whole days
 * Write a function that returns the whole days a medicine lasts: tablets, tablets a day.
 * When do I run out of pills, having so many and taking so many a day? Whole days only.
 * Given the number of tablets and the daily number, return the full days.
 * for how many days so many tablets last at a daily dose
 * Write a function that finds how many full days a stock of tablets lasts at so many a day.
 * How long do tablets last in whole days?
 * tablets over tablets per day, rounded down
 * How many full days does a supply of tablets last, given the tablets and the tablets taken per day?
 *
 * @T int32_t int64_t
 * @name days_of_supply supply_days
 * @range tablets 0 200
 * @range daily 1 12
 */
T days_of_supply(T tablets, T daily) { return tablets / daily; }

/**
 * If {volume} ml at {factor} drops per milliliter run in {minutes} minutes, how many drops per minute is that?
 * drip rate from ml, drops per ml and minutes
 * iv drops per minute: volume, drop factor, minutes
 * drop rate per minute from ml, drops per ml and minutes
 * Write a function that computes the drops per minute of an infusion from ml, drops per ml and minutes.
 * How fast must an IV drip, in drops a minute, for this many ml, drops per ml and minutes?
 * volume * factor / minutes
 * Given milliliters, drops per milliliter and minutes, return the drip rate.
 * gtt per minute of milliliters, gtt per ml, minutes
 * infusion drops a minute: ml x drops per ml over minutes
 * Write a function to determine an infusion's drops per minute from volume in ml, drops per ml and minutes.
 * IV drops per minute from ml, gtt/ml, minutes?
 * drops per minute from volume, drop factor and minutes
 *
 * @T double int32_t
 * @name drip_rate drops_per_minute
 * @range volume 0 2000
 * @range factor 10 60
 * @range minutes 10 600
 */
T drip_rate(T volume, T factor, T minutes) { return volume * factor / minutes; }

/**
 * How many milliliters per hour give {volume} ml in {hours} hours?
 * infusion rate in ml per hour: volume over hours
 * iv flow rate in ml per hour from ml and hours
 * Write a function that computes the rate of an infusion pump in ml/h from milliliters and hours.
 * What ml per hour do I set the pump to for this volume in this many hours?
 * volume divided by hours, the ml per hour
 * Given a volume in ml and a time in hours, return ml/h.
 * IV pump rate in ml per hour from volume and hours
 * Write a function to determine the ml per hour for an infusion of a volume over some hours.
 * IV pump setting from volume and hours?
 * ml per hour from volume and hours
 * How do I calculate the infusion rate in ml per hour from the volume in ml and the hours?
 *
 * @T double float
 * @name infusion_rate flow_rate
 * @range volume 0 2000
 * @range hours 1 24
 */
T infusion_rate(T volume, T hours) { return volume / hours; }

/**
 * What is the body surface area of someone {height} cm tall and {weight} kg heavy, by Mosteller?
 * body surface area by Mosteller, from height in cm and weight in kg
 * Mosteller bsa from height in cm and weight in kg
 * sqrt(height * weight / 3600)
 * Write a function for the Mosteller formula of the body surface: cm and kg to square meters.
 * How many square meters of skin has a person by height in cm and weight in kg, after Mosteller?
 * square root of height in cm times weight in kg over 3600
 * Given height in cm and weight in kg, return Mosteller's BSA in square meters.
 * mosteller: sqrt(height in cm * weight in kg / 3600)
 * Write a function which computes the body surface in m² as the root of height in cm times weight in kg over 3600.
 * BSA by Mosteller from cm and kg, divisor 3600?
 * square root of height times weight over 3600
 *
 * @name body_surface_area bsa mosteller
 * @range height 50 210
 * @range weight 3 150
 */
double body_surface_area(double height, double weight) { return __builtin_sqrt(height * weight / 3600); }

/**
 * How much water in milliliters should someone of {weight} kilograms drink a day, at {K} ml per kilogram?
 * daily water intake, {K} ml per kg
 * water need in ml from body weight in kg with {K} ml per kilogram
 * Write a function that returns the daily water in ml for a body weight, {K} ml for each kilogram.
 * How many ml must I drink each day at my weight, counting {K} ml per kg?
 * fluid requirement in ml of a weight in kg: {K} ml per kilogram
 * Given a weight in kg, return {K} times that in ml of water.
 * {K} ml/kg of fluid per day, for a weight in kg
 * {K} ml of water for every kilo i weigh, in total
 * Write a function that finds how many ml of water to drink a day at {K} per kilogram of weight.
 * Daily water from body weight at {K} ml per kg?
 * {K} ml per kg
 * How much water in ml should a person drink per day, at {K} ml per kg of body weight?
 *
 * @K 30 35 33 40
 * @T double int32_t
 * @name water_intake daily_water
 * @range weight 3 150
 */
T water_intake(T weight) { return weight * K; }

/**
 * liters of water per day from kilograms, 0.033 for each kg
 * daily water in liters from body weight, 33 ml a kg
 * How many liters of water does someone of this weight need a day, at 0.033 per kilogram?
 * water requirement of a person in kilograms, liters, factor 0.033
 * Write a function for the recommended liters of water for a body weight, 0.033 per kilogram.
 * hydration need in liters, kilos times 0.033
 * recommended water intake in liters for kilograms, 0.033 l/kg
 * Write a function that determines the litres to drink a day at 0.033 per kilogram.
 * Water in liters from weight with 0.033?
 * 0.033 liters per kg
 * How many liters of water should I drink per day for my weight in kg, at 0.033 liters per kg?
 * Calculate the daily water intake in liters as 0.033 times the body weight in kg.
 *
 * @T double float
 * @name water_liters liters_to_drink
 * @range weight 3 150
 */
T water_liters(T weight) { return weight * (T)0.033; }

/**
 * What is the waist-to-{OP} ratio for a waist of {waist} and a {OP} of {other}?
 * waist to {OP} ratio, waist given first
 * {OP:2} from waist and {OP}
 * waist divided by {OP}
 * Write a function that computes the waist-to-{OP} ratio from both lengths, waist first.
 * {OP:2}, i.e. waist over {OP}
 * Given waist and {OP} in the same unit, return {OP:2}, their ratio.
 * Write a function to find the waist-to-{OP} ratio ({OP:2}), waist given first.
 * Calculating {OP:2} from waist and {OP}, in this order?
 * Calculate the waist-to-{OP} ratio from the waist and the {OP}.
 * How do I compute the waist-to-{OP} ratio (waist first)?
 * Return the waist circumference divided by the {OP}.
 *
 * @OP waist/other "hip" "WHR"
 * @OP (waist)/other "height" "WHtR"
 * @T double float
 * @name waist_ratio
 * @range waist 50 150
 * @range other 60 200
 */
T waist_ratio(T waist, T other) { return OP; }

/**
 * Convert a blood sugar of {value} {OP} to {OP:2}.
 * blood sugar value in {OP} to {OP:2}, factor 18
 * glucose from {OP} to {OP:2} with 18 mg/dL being 1 mmol/L
 * {OP} to {OP:2}, blood glucose, 18 mg/dL per mmol/L
 * Write a function that converts blood glucose from {OP} to {OP:2}, factor 18.
 * How many {OP:2} are so many {OP} of glucose, at 18 mg/dL per mmol/L?
 * glucose unit conversion, {OP} into {OP:2}, by 18
 * Given a glucose value in {OP}, return it in {OP:2} (18 to 1).
 * my glucose meter shows {OP} but doctor talks {OP:2}, convert with 18
 * Write a function to convert a glucose value from {OP} to {OP:2} with the factor 18.
 * Glucose {OP} to {OP:2}, using 18?
 * blood sugar {OP} to {OP:2} (18)
 *
 * @OP value*18 "mmol/L" "mg/dL"
 * @OP value/18 "mg/dL" "mmol/L"
 * @T double float
 * @name convert_blood_sugar convert_glucose
 * @range value 1 400
 */
T convert_blood_sugar(T value) { return OP; }

/**
 * What is the score of a newborn with {a}, {b}, {c}, {d} and {e} points in the five Apgar signs?
 * apgar score: add the five part scores of 0 to 2
 * sum of five apgar signs, 0 to 2 each
 * Write a function that adds the five points of the Apgar test.
 * Given five scores from 0 to 2, return the Apgar total.
 * newborn score out of ten: five values of 0 to 2 added
 * five Apgar signs added up
 * Write a function to total the five Apgar marks of a newborn.
 * How is the Apgar value computed from its parts?
 * sum of the five Apgar scores
 * Add the five scores (0 to 2 each) of the Apgar test and return the total.
 * Calculate the Apgar score of a newborn from its five component scores.
 *
 * @T int32_t
 * @name apgar_score apgar
 * @range a 0 2
 * @range b 0 2
 * @range c 0 2
 * @range d 0 2
 * @range e 0 2
 */
T apgar_score(T a, T b, T c, T d, T e) { return a + b + c + d + e; }

/**
 * What is the Glasgow coma score with {eyes} for the eyes, {verbal} for speech and {motor} for movement?
 * glasgow coma scale: eyes + verbal + motor
 * gcs total of eye, verbal and motor scores
 * sum of eye, verbal and motor response
 * Write a function that adds the three parts of the Glasgow coma scale.
 * Given eye, verbal and motor points, return the GCS.
 * glasgow coma score from 3 to 15, by adding eye, verbal and motor points
 * GCS from its three parts, added
 * eyes plus verbal plus motor points of the coma scale
 * Write a function to total the eye, verbal and motor points of the Glasgow coma scale.
 * Compute the Glasgow coma scale?
 * glasgow coma score
 *
 * @T int32_t
 * @name glasgow_coma_score gcs
 * @range eyes 1 4
 * @range verbal 1 5
 * @range motor 1 6
 */
T glasgow_coma_score(T eyes, T verbal, T motor) { return eyes + verbal + motor; }

/**
 * How many grams of alcohol are in {volume} ml of a drink with {percent} percent by volume, at 0.789 g per ml?
 * grams of alcohol in a drink of so many ml and percent by volume (0.789 g/ml)
 * alcohol in grams from volume in ml and percent, density 0.789
 * Write a function that computes the pure alcohol of a drink in grams from ml and percent, 0.789 g/ml.
 * How much alcohol in grams is in a beer of so many ml and percent, at 0.789 g a ml?
 * Given milliliters and percent by volume, return grams of alcohol (density 0.789).
 * pure alcohol in grams of ml at a percentage, 0.789 per ml
 * ml and ABV percent to grams, 0.789 g/ml
 * 500 ml of beer with 5 %, grams pure alcohol (0.789 per ml)
 * Write a function that determines the grams of alcohol in a drink from ml and percent, density 0.789.
 * Alcohol in grams from ml and ABV with 0.789?
 * ml times percent over 100 times 0.789
 *
 * @T double float
 * @name alcohol_grams grams_of_alcohol
 * @range volume 0 1000
 * @range percent 0 60
 */
T alcohol_grams(T volume, T percent) { return volume * percent / 100 * (T)0.789; }

/**
 * What blood alcohol in per mille have {grams} grams of alcohol in {weight} kg with the factor {factor}, by Widmark?
 * blood alcohol: grams / (weight * factor)
 * widmark formula from grams, weight and factor
 * Write a function for the Widmark formula, grams, weight and factor, without breakdown over time.
 * grams / (weight * factor)
 * Given alcohol in grams, body weight in kg and the Widmark factor, return the promille.
 * per mille of alcohol in the blood: grams of alcohol, kg of body weight, Widmark factor
 * drank 40 g, weigh 80, factor 0.7, how many promille by Widmark
 * Write a function to compute the blood alcohol in per mille from grams of alcohol, body weight and distribution factor.
 * Promille by Widmark from grams, weight, factor?
 * grams over weight times factor
 * Calculate the blood alcohol content by Widmark: grams of alcohol, body weight in kg, Widmark factor.
 *
 * @T double float
 * @name blood_alcohol widmark
 * @range grams 0 200
 * @range weight 40 120
 * @range factor 0.5 0.7
 */
T blood_alcohol(T grams, T weight, T factor) { return grams / (weight * factor); }

/**
 * How many pack-years are {packs} packs a day for {years} years?
 * pack years: packs per day times years
 * packs per day times years smoked
 * smoking history in pack years, packs a day and years
 * Write a function that computes pack-years from packs a day and years.
 * packs per day * years
 * Given packs a day and years of smoking, return the pack years.
 * smoker's pack-years from daily packs and years
 * smoked 1.5 packs a day for 20 years, how many pack years
 * Write a function that finds the pack years of a smoker from packs a day and years.
 * Smoking history in pack years from packs a day and years?
 * packs per day times years
 *
 * @T double int32_t
 * @name pack_years smoking_years
 * @range packs 0 4
 * @range years 0 60
 */
T pack_years(T packs, T years) { return packs * years; }

/**
 * How many hours of sleep are there from going to bed at {bed} to getting up at {up}, in whole hours?
 * hours of sleep from bed hour to getting-up hour (0 to 23), over midnight if needed
 * sleep duration from bedtime hour to wake-up hour on a 24-hour clock, possibly past midnight
 * Write a function that returns the hours from a first hour of the clock to a second, over midnight if needed.
 * How long did I sleep, given the hour I went to bed and the hour I got up, maybe after midnight?
 * (up - bed + 24) % 24
 * Given the hour of going to bed and of getting up, both 0 to 23, return the hours slept.
 * bed at 23, woke at 6, how many h, for any two clock hours
 * Write a function to find how many hours somebody slept from the hour of going to bed and of getting up, over midnight if need be.
 * Hours slept from bedtime and wake time (0-23)?
 * Calculate the hours of sleep from the hour of going to bed and the hour of getting up (0-23), also across midnight.
 * How many hours are there between bedtime and wake-up time, both whole hours from 0 to 23?
 *
 * @T int32_t
 * @name hours_of_sleep sleep_duration
 * @range bed 0 23
 * @range up 0 23
 */
T hours_of_sleep(T bed, T up) { return (up - bed + 24) % 24; }

/**
 * What is the one-repetition maximum for {weight} lifted {reps} times, by Epley?
 * one rep max by epley from weight and repetitions
 * 1rm from weight and repetitions, Epley
 * epley formula: weight * (1 + reps / 30)
 * Write a function that estimates the one-rep max from weight and reps with the Epley formula.
 * How much could I lift once, after the Epley formula, if I lift this weight so many times?
 * weight * (1 + reps / 30)
 * Given a weight and the repetitions, return the one-rep maximum estimated by Epley.
 * max lift by Epley: weight plus a thirtieth of it per repetition
 * one-repetition maximum (Epley) from weight and reps
 * i can bench 80 kg 8 times, whats my max by epley
 * 1RM by the Epley formula (weight, reps)?
 * one-rep max: weight * (1 + reps / 30)
 *
 * @T double float
 * @name one_rep_max epley
 * @range weight 0 200
 * @range reps 1 15
 */
T one_rep_max(T weight, T reps) { return weight * (1 + reps / 30); }

/**
 * How high is the VO2 max of someone who runs {meters} meters in 12 minutes, by Cooper's (m - 504.9) / 44.73?
 * vo2 max from the cooper test, meters in 12 minutes: (m - 504.9) / 44.73
 * vo2 max from a cooper test: (meters - 504.9) / 44.73
 * Write a function that estimates VO2 max by Cooper from the meters of a twelve-minute run.
 * Given the meters run in 12 minutes, return the oxygen uptake by Cooper, (m - 504.9) / 44.73.
 * maximal oxygen uptake by Cooper from meters in 12 minutes
 * vo2 max from the meters of a 12 minute run (Cooper: minus 504.9, over 44.73)
 * cooper formula for vo2 max from meters in 12 minutes, 504.9 and 44.73
 * Write a function that determines the VO2max from metres run in twelve minutes: less 504.9, over 44.73.
 * VO2 max out of Cooper test meters, 504.9 and 44.73?
 * (meters - 504.9) / 44.73
 * Estimate VO2 max from a Cooper test: (distance in meters - 504.9) / 44.73.
 *
 * @T double float
 * @name vo2_max cooper_test
 * @range meters 1000 4000
 */
T vo2_max(T meters) { return (meters - (T)504.9) / (T)44.73; }

/**
 * What is the pace in minutes per kilometer at {speed} km/h?
 * pace in min/km from speed in km/h
 * km/h to minutes per kilometer
 * speed in km/h to running pace in min/km
 * Write a function that converts a speed in km/h to a pace in min/km.
 * How many minutes do I need for a kilometer at this speed in km/h?
 * 60 / speed, the minutes per km
 * Given km/h, return minutes per km.
 * pace in min/km as a decimal number from km/h
 * Write a function that turns km/h into minutes per kilometre.
 * Convert km/h to min/km?
 * pace from speed in km/h
 *
 * @T double float
 * @name pace_from_speed speed_to_pace
 * @range speed 1 30
 */
T pace_from_speed(T speed) { return 60 / speed; }

/**
 * pace in min/km to speed in km/h
 * speed in km/h from running pace in minutes per km
 * min/km to km/h
 * How fast do I run in km/h at this pace in minutes per km?
 * minutes per kilometer to kilometers per hour
 * Write a function that converts a pace in min/km to a speed in km/h.
 * 60 / pace, the km/h
 * running speed in km/h for a pace in min/km
 * jogging pace in minutes per km as a speed in km/h
 * Write a function that turns minutes per kilometre into km/h.
 * Convert min/km to km/h?
 * speed in km/h from pace
 *
 * @T double float
 * @name speed_from_pace pace_to_speed
 * @range pace 2 12
 */
T speed_from_pace(T pace) { return 60 / pace; }

/**
 * What is the running pace in minutes per kilometer for {distance} kilometers in {minutes} minutes?
 * running pace in min/km from distance in km and time in minutes
 * minutes per kilometer, from kilometers and minutes
 * Write a function that computes the pace in min/km from kilometers and minutes.
 * How many minutes per kilometer did I need for these kilometers in these minutes?
 * Given the kilometers and the minutes of a run, return the pace in min/km.
 * average pace in min per km, from the kilometers and then the minutes
 * jogging pace in min/km: km first, then minutes
 * 10 km in 55 minutes, how many minutes per km
 * Write a function to determine the minutes per kilometre of a run from distance and total minutes.
 * Running pace from km and minutes?
 * minutes per km from distance and minutes
 *
 * @T double float
 * @name pace minutes_per_kilometer
 * @range distance 1 42
 * @range minutes 1 300
 */
T pace(T distance, T minutes) { return minutes / distance; }

/**
 * How many minutes does a run of {distance} kilometers take at a pace of {pace} minutes per kilometer?
 * finish time in minutes from distance in km and pace in min/km
 * race time in minutes from distance in km and pace in min/km
 * minutes for a run of so many km at a pace in min/km
 * Write a function that computes the minutes of a run from kilometers and pace per kilometer.
 * distance * pace, the running time
 * Given kilometers and minutes per kilometer, return the minutes.
 * total running time for a distance in km at a pace per km
 * half marathon distance times a pace like 5.5 min/km, total minutes
 * Write a function that determines how long a run takes from distance and pace per kilometre.
 * Race time from distance and pace?
 * distance times pace
 *
 * @T double float
 * @name finish_time race_time running_time
 * @range distance 0 42
 * @range pace 3 10
 */
T finish_time(T distance, T pace) { return distance * pace; }

/**
 * After running {d1} in {time}, what time can one expect over {d2}, by Riegel's formula with exponent 1.06?
 * race time prediction after Riegel from old distance, its time, new distance, exponent 1.06
 * riegel formula: time * (d2 / d1)^1.06, from d1, time, d2
 * Write a function that predicts a race time with Riegel's exponent 1.06 from distance, time and new distance.
 * How fast could I run a marathon, given a distance, my time on it and the new distance, with Riegel's 1.06?
 * time * (d2 / d1)^1.06, arguments d1, time, d2
 * Given a distance, its time and a new distance, return the predicted time with the ratio to the power 1.06.
 * my 5k is 25 min, guess my 10k with exponent 1.06: distance, time, new distance
 * Write a program to predict a race time from a known distance, its time and another distance, using the exponent 1.06.
 * Race predictor by Riegel (distance, time, new distance, 1.06)?
 * time * (d2 / d1)^1.06 from d1, time, d2
 * Predict a race time with Riegel's formula t * (d2 / d1)^1.06, given the old distance, its time and the new distance.
 * How do I predict my time for another distance with Riegel's formula (exponent 1.06): distance, time, new distance?
 *
 * @name predicted_time riegel
 * @range d1 1 20
 * @range time 5 120
 * @range d2 1 50
 */
double predicted_time(double d1, double time, double d2) { return time * __builtin_pow(d2 / d1, 1.06); }

/**
 * How many laps of {K} meters are {meters} meters, the last one counted even if only begun?
 * laps of {K} meters for a distance in meters, rounded up
 * Write a function that returns how many {K} m laps a race of some meters has, a begun lap counting.
 * How many laps of a {K} meter track do I need for a number of meters, a part of a lap counted as a whole one?
 * ceil(meters / {K}) in integers
 * Given a distance in meters, return the laps of {K} m that cover it, rounded up.
 * Write a function to find how many laps of {K} m cover a distance, rounding up.
 * Laps of {K} meters for a distance, rounded up?
 * laps of {K} m, rounded up
 * How many laps of a {K} meter track are needed to run a given distance, counting a partial lap?
 * Calculate the number of {K} m laps in a distance, rounded up.
 * Given a distance in meters, how many laps of {K} meters does it take, rounded up?
 *
 * @K 400 200 50 25
 * @T int32_t
 * @name laps_needed lap_count number_of_laps
 * @range meters 0 10000
 */
T laps_needed(T meters) { return (meters + K - 1) / K; }

/**
 * number of laps of a 400 m track in a distance, only complete ones
 * meters to whole laps of 400 m, rounded down
 * distance / 400, complete laps
 * Write a function that returns the completed laps on a standard 400 m track for a distance in meters.
 * track laps of 400 m from the distance, rounded down
 * number of full 400 m rounds in a distance
 * Write a function that determines how many complete 400 m laps are contained in a distance.
 * whole 400 m laps in a distance
 * How many full laps of a 400 m track are in a given distance in meters?
 * Calculate the number of completed 400 m laps for a distance in meters, rounded down.
 * Given a distance in meters, return the number of complete laps on a 400 m track.
 * Return meters / 400, the number of whole laps run on a standard track.
 *
 * @T int32_t int64_t
 * @name track_laps completed_laps
 * @range meters 0 10000
 */
T track_laps(T meters) { return meters / 400; }

/**
 * How many steps are {distance} meters with a stride of {stride} meters?
 * number of steps for a distance at a stride length
 * distance divided by step length, as the number of steps
 * Write a function that estimates the steps walked from the distance and the stride length.
 * meters to steps: distance / stride
 * Given a distance and a stride length, return the number of steps.
 * step count of a walk: distance over stride, not rounded
 * steps from distance and stride, distance first
 * Write a function to find the number of steps for a distance with a certain stride.
 * Steps from distance and step length?
 * steps for a distance
 * How do I calculate the number of steps for a distance, given the stride length?
 *
 * @T double float
 * @name steps_for_distance step_count
 * @range distance 0 5000
 * @range stride 0.5 1.5
 */
T steps_for_distance(T distance, T stride) { return distance / stride; }

/**
 * How many kilometers are {steps} steps with a step length of {length} centimeters?
 * steps to kilometers, stride length in cm
 * distance from steps and step length in cm
 * step count and step length in cm to kilometers
 * Write a function that converts steps to kilometers, the step length being in centimeters.
 * steps * length / 100000, from step length in cm to km
 * Given the steps and the step length in cm, return the kilometers.
 * walked kilometers from steps and step length in centimeters
 * 8000 steps with 70 cm, how many km
 * Write a function that determines the kilometres walked from steps and step length in cm.
 * Convert steps to km with a stride in centimeters?
 * kilometers from steps and step length in cm
 *
 * @name steps_to_kilometers walked_distance
 * @range steps 0 30000
 * @range length 40 100
 */
double steps_to_kilometers(int32_t steps, double length) { return steps * length / 100000; }

/**
 * If the first half of a race took {first} and the second {second}, was the second faster?
 * negative split: is the second half time shorter than the first
 * second half of a race run faster than the first, given both times
 * Write a function that tells whether a runner had a negative split: time of half one, then of half two, the latter less.
 * Given the times of both halves, return true if the second took less time.
 * is the second split time of a race less than the first
 * ran the second half quicker: compare first and second time
 * Write a function that checks if a runner took strictly less time for the second half of the race than for the first.
 * Did the runner speed up in half two?
 * second half faster than the first
 * Check for a negative split: return true if the second half time is less than the first half time.
 * Given the times for the first and the second half of a race, was the second half faster?
 *
 * @T int32_t double
 * @name is_negative_split
 * @range first 0 100
 * @range second 0 100
 */
_Bool is_negative_split(T first, T second) { return second < first; }

/**
 * How many calories does a runner of {weight} kg burn over {distance} km, one per kilogram and kilometer?
 * calories burned running: weight in kg times km
 * running calories: weight times distance
 * Write a function that estimates the calories of a run as kilograms times kilometers.
 * weight * distance, kcal of a run
 * Given body weight in kg and kilometers, return the calories of running, one per kg and km.
 * rule of thumb for running calories: kg times km
 * kcal of a jog from kilograms and kilometers, one per kilogram and kilometer
 * kcal for 10 km jogging, i weigh 70: weight times kilometers
 * Write a function for the calories of a run: one per kilogram and kilometre.
 * Calories of running from weight and kilometers?
 * running calories, weight times distance
 *
 * @T double int32_t
 * @name running_calories
 * @range weight 40 120
 * @range distance 0 42
 */
T running_calories(T weight, T distance) { return weight * distance; }

/**
 * How many minutes does a roast of {weight} kilograms take: {K} minutes per kilogram plus {L}?
 * roasting time for kilograms of meat: {K} min per kg plus {L} min
 * cooking time in minutes of some kg of meat, {K} minutes a kilogram and {L} extra
 * {K} minutes per kilogram of roast and another {L}
 * Write a function that computes the oven time of a roast from its kg, {K} minutes per kg plus {L} minutes.
 * How many minutes does a turkey of so many kg need, at {K} minutes per kilogram and {L} more?
 * weight in kg * {K} + {L} minutes
 * Given a weight in kg, return {K} times it plus {L} minutes.
 * roast timer for a weight in kg, {K} minutes each plus {L} minutes
 * Write a function to find the minutes a roast needs: {K} per kilogram and {L} extra.
 * Roasting minutes by weight, {K} per kg plus {L}?
 * {K} minutes per kg plus {L}
 *
 * @K 40 30 45 50
 * @L 20 15 30
 * @T double int32_t
 * @name roasting_time cooking_time
 * @range weight 0 10
 */
T roasting_time(T weight) { return weight * K + L; }

/**
 * Which oven temperature in Celsius is gas mark {mark}, with 25 degrees Fahrenheit per mark from 275 at mark 1?
 * gas mark to exact celsius: mark 1 is 275 F, each further one 25 F more
 * (250 + 25 * mark - 32) * 5 / 9
 * Write a function that converts a gas mark from 1 up to Celsius through Fahrenheit.
 * How hot in Celsius is a gas mark, if mark 1 is 275 F and every mark adds 25 F?
 * gas oven setting to temperature in Celsius: 250 + 25 F a mark, converted
 * gas mark conversion to celsius, 250 plus 25 a mark in fahrenheit before
 * Write a program that converts an oven gas mark to Celsius, its Fahrenheit being 250 plus 25 per mark.
 * Gas mark in Celsius, with 250 + 25 * mark as Fahrenheit?
 * gas mark to celsius (250 + 25 per mark in fahrenheit)
 * Convert a gas mark to degrees Celsius: 250 + 25 * mark is the temperature in Fahrenheit.
 * How do I convert a gas mark to Celsius, where gas mark 1 is 275 F and each mark adds 25 F?
 *
 * @T int32_t
 * @name gas_mark_to_celsius gas_mark
 * @range mark 1 10
 */
double gas_mark_to_celsius(T mark) { return (250 + 25 * mark - 32) * 5 / 9.0; }

/**
 * What temperature should a fan oven have if a recipe says {celsius} degrees, {K} lower?
 * fan oven temperature, {K} degrees less than the recipe's
 * convection oven: recipe temperature minus {K}
 * Write a function that lowers an oven temperature by {K} for convection baking.
 * oven temperature for circulating air: {K} degrees lower than given
 * reduce a baking temperature by {K} for a ventilated oven
 * Write a function that finds the fan oven setting, {K} degrees lower than the normal one.
 * Conventional to fan oven, {K} degrees less?
 * fan oven temperature, {K} lower
 * Convert a conventional oven temperature to a fan oven temperature by subtracting {K} degrees.
 * How do I convert an oven temperature for a fan oven, which should be {K} degrees lower?
 * Given the oven temperature of a recipe, return the temperature for a fan oven, {K} degrees lower.
 *
 * @K 20 25 15
 * @T int32_t double
 * @name fan_oven_temperature fan_oven
 * @range celsius 100 300
 */
T fan_oven_temperature(T celsius) { return celsius - K; }

/**
 * fan oven temperature, 20 less in celsius
 * convection oven temperature from a recipe, minus 20 C
 * conventional oven degrees to fan oven, 20 down
 * recipe temperature to fan temperature (20 lower)
 * Write a function that lowers an oven temperature in Celsius by 20 for a fan oven.
 * celsius - 20
 * recipe says 180, fan oven needs 160: convert any temperature
 * Fan oven degrees from normal degrees, 20 lower?
 * oven temperature minus 20 for the fan
 * Convert a conventional oven temperature in Celsius to a fan oven temperature (20 degrees lower).
 * How do I convert a recipe's oven temperature for a fan oven, 20 degrees lower?
 * Given an oven temperature in Celsius, return the fan oven temperature, 20 degrees less.
 *
 * @T int32_t double
 * @name fan_setting convection_temperature
 * @range celsius 100 300
 */
T fan_setting(T celsius) { return celsius - 20; }

/**
 * What hydration in percent has a dough of {water} grams of water and {flour} grams of flour?
 * dough hydration: water over flour in percent
 * hydration percentage of bread from water and flour weights
 * water / flour * 100
 * Write a function that computes the hydration of a dough in percent from water and flour.
 * baker's percentage of water: water, flour
 * Given water and flour by weight, return the hydration in percent.
 * bread hydration in percent from water and flour
 * 700 water on 1000 flour is how many %, for any water and flour
 * Write a function to determine the hydration of a dough, water as a percentage of flour.
 * Bread hydration from grams of water and flour?
 * water as a percent of flour
 *
 * @T double float
 * @name dough_hydration hydration
 * @range water 0 1000
 * @range flour 1 1500
 */
T dough_hydration(T water, T flour) { return water / flour * 100; }

/**
 * With {flour} grams of flour, how much goes in of an ingredient with a baker's percentage of {percent}?
 * ingredient weight by baker's percentage, from flour and percent
 * ingredient weight from flour and percentage
 * Write a function that returns the weight of an ingredient by baker's math: flour weight, percent of it.
 * How much salt do I add to this much flour, at so many percent of it?
 * grams of an ingredient that is a percentage of the flour, flour first
 * Given the flour and a percentage of it, return the amount of the ingredient.
 * water for a dough from flour and the hydration in percent
 * 2 percent salt on 500 flour, how many grams? flour, then percent
 * Write a function to determine how much of an ingredient belongs in a dough from the flour and its baker's percentage.
 * Ingredient weight by baker's percentage?
 * percent of the flour
 *
 * @T double float
 * @name bakers_percentage ingredient_weight
 * @range flour 0 2000
 * @range percent 0 100
 */
T bakers_percentage(T flour, T percent) { return flour * percent / 100; }

/**
 * For {wanted} cookies, how many batches of {size} are needed?
 * number of batches for a wanted amount at an amount per batch, rounded up
 * batches needed for a number of pieces at so many per batch, rounded up
 * Write a function that returns how many batches to bake for so many pieces, at so many per batch.
 * How many trays must go into the oven for so many cookies at so many per tray?
 * wanted divided by per batch, rounded up
 * Given the pieces wanted and the pieces per batch, return the batches.
 * loads needed: wanted / size, rounded up
 * Write a function that finds how many batches of a size give the wanted number, rounded up.
 * Number of baking batches from amount wanted and batch size?
 * batches needed, rounded up
 * How many batches of cookies do I need to bake, given the cookies wanted and the cookies per batch? Round up.
 *
 * @T int32_t int64_t
 * @name batches_needed number_of_batches
 * @range wanted 0 200
 * @range size 1 40
 */
T batches_needed(T wanted, T size) { return wanted / size + (wanted % size > 0); }

/**
 * how many cartons of a dozen are needed for n eggs
 * number of dozens needed for n pieces, rounded up
 * How many boxes of 12 hold so many eggs, the last maybe not full?
 * ceil(n / 12) in integers
 * Write a function that returns the dozens to buy for a number of eggs, rounded up.
 * number of dozens that cover a count, the last one maybe not full
 * boxes of twelve needed for n eggs, rounded up
 * packs of twelve needed for n pieces, rounded up
 * Write a function to determine how many boxes of twelve eggs must be bought for n eggs.
 * How many dozens cover n pieces?
 * dozens needed for n
 * How many cartons of 12 eggs do I need for n eggs?
 *
 * @T int32_t int64_t
 * @name dozens_needed egg_cartons
 * @range n 0 200
 */
T dozens_needed(T n) { return (n + 11) / 12; }

/**
 * By which factor, by area, must a recipe be scaled from a round pan of {from} to one of {to} in diameter?
 * cake pan factor from old to new diameter: (to / from) squared
 * scaling factor of a recipe between two round pans, from old diameter to new: square of their ratio
 * old and new diameter: (new / old)^2
 * Write a function that returns the factor for a bigger or smaller round cake tin from the old and the new diameter.
 * Given the diameters of the old and the new round pan, return the factor for the recipe, by area.
 * convert a recipe to another round springform: old and new diameter to the factor by area
 * round cake size factor: new over old diameter, squared
 * recipe for 20 cm round form but mine is 26, multiply by what (ratio of areas, old diameter first)
 * Write a function which determines by what to multiply a recipe when changing from one round tin's diameter to another's.
 * square of new over old diameter (old first)
 * Calculate the scaling factor of a recipe for a different round pan: (new diameter / old diameter)^2, old diameter first.
 *
 * @T double float
 * @name pan_factor cake_pan_factor
 * @range from 10 40
 * @range to 10 40
 */
T pan_factor(T from, T to) { return to / from * (to / from); }

/**
 * Is one round pizza of diameter {large} bigger in area than two of diameter {small} together?
 * one large pizza or two small ones, by diameters: true if the large one has more area
 * is a big pizza larger in area than two small pizzas, diameters given
 * is one large pizza more by area than two small ones, diameters given
 * Write a function that tells whether one pizza has more area than two smaller ones, from diameters, the large one's first.
 * Do I get more pizza with one large or with two small? True for the large one, diameters large and small.
 * large^2 > 2 * small^2 for two pizza diameters, large given first
 * Given the diameter of a large and of a small pizza, return true if the large one has more area than two small ones.
 * area of a circle against two others that are equal, by diameters: true if strictly more
 * Write a function to check whether one big pizza has strictly more area than two small ones, from both diameters.
 * Is one large pizza bigger than two small pizzas, given the diameters (large first)?
 * Check if the area of a large pizza is greater than the area of two small ones, given both diameters.
 *
 * @T double int32_t
 * @name is_large_pizza_better one_large_beats_two_small
 * @range large 20 50
 * @range small 10 40
 */
_Bool is_large_pizza_better(T large, T small) { return large * large > 2 * small * small; }

/**
 * how many pizzas of 8 slices to order for so many people at so many slices each, rounded up
 * pizzas for a party, eight slices each: people, slices per person
 * How many pizzas of eight slices do we need for so many people and slices each?
 * people times slices, divided by eight and rounded up
 * Write a function that returns the pizzas to order from people and slices each, 8 per pizza, rounded up.
 * whole pizzas (8 slices) that feed a group with so many slices per head
 * party with some people and pieces each: how many pizzas cut in 8
 * Write a function that determines how many pizzas of eight slices people need at so many slices each, rounded up.
 * Pizza calculator for people and slices, 8 per pizza?
 * pizzas of 8 slices for people and slices each
 * How many pizzas with 8 slices do I need for a number of people who eat a given number of slices each?
 * Calculate the number of pizzas to order: people times slices per person, divided by 8, rounded up.
 *
 * @T int32_t int64_t
 * @name pizzas_needed pizzas_to_order
 * @range people 0 50
 * @range slices 0 6
 */
T pizzas_needed(T people, T slices) { return (people * slices + 7) / 8; }

/**
 * What does a serving cost if a dish for {servings} costs {cost}?
 * cost per serving: cost over servings
 * price per portion from the cost and the portions
 * Write a function that divides the cost of a dish by the number of its servings.
 * total cost / servings
 * Given the cost of all ingredients and the portions, return the cost of a portion.
 * pot of soup cost 12, 8 plates, how much each
 * Write a function to find what one serving of a meal costs.
 * Price per serving from total and servings?
 * cost per serving
 * How do I calculate the cost per serving from the total cost and the number of servings?
 * Return the cost of one serving, given the total cost of a dish and the number of servings.
 *
 * @T double float
 * @name cost_per_serving price_per_portion
 * @range cost 0 200
 * @range servings 1 20
 */
T cost_per_serving(T cost, int32_t servings) { return cost / servings; }

/**
 * How many grams of coffee are needed for {water} grams of water at a ratio of 1 to {K}?
 * grams of coffee for grams of water, ratio 1:{K}
 * coffee for a given amount of water at a ratio of 1 to {K}
 * Write a function that computes the coffee for some water, the water being {K} times as much.
 * How much coffee do I grind for so much water, at 1 to {K}?
 * Given the water in grams, return the coffee at 1:{K}.
 * filter coffee dose for an amount of water, one part to {K}
 * pour-over recipe: {K} parts water, one part coffee; coffee from water
 * Write a function that finds the grams of coffee for some water at a ratio of one to {K}.
 * Grams of coffee by water with ratio 1 to {K}?
 * coffee at 1 to {K}
 * How much coffee do I need for a given amount of water at a 1:{K} ratio?
 *
 * @K 16 15 17 18
 * @T double float
 * @name coffee_needed coffee_dose
 * @range water 0 1000
 */
T coffee_needed(T water) { return water / K; }

/**
 * grams of coffee for the water, 60 g a liter
 * how much coffee for a pot of so many ml, 60 g per liter
 * coffee grounds from milliliters of water at 60 g/l
 * 60 g of coffee per liter, for water in ml
 * ml * 60 / 1000 as grams of coffee
 * Write a function that returns the coffee for an amount of water in ml, 60 g per liter.
 * coffee powder to brew so many milliliters, 0.06 g each
 * standard strength coffee in grams, 60 per liter of water given in ml
 * Write a function for the grams of coffee in some ml of water at 60 g per litre.
 * Coffee grams from milliliters with 60 g per liter?
 * coffee for ml of water at 60 g/l
 * Calculate the grams of coffee for a given amount of water in ml, at 60 g per liter.
 *
 * @T double float
 * @name coffee_grams coffee_for_water
 * @range water 0 2000
 */
T coffee_grams(T water) { return water * 60 / 1000; }

/**
 * Convert {amount} {OP} to {OP:2}, {OP:3}.
 * {OP} to {OP:2}, {OP:3}
 * how many {OP:2} are in so many {OP}, {OP:3}
 * kitchen conversion: {OP} into {OP:2} ({OP:3})
 * Write a function that converts {OP} to {OP:2} for cooking, {OP:3}.
 * Given a number of {OP}, return the {OP:2}, {OP:3}.
 * recipe measures: {OP:2} from {OP}, {OP:3}
 * measure in {OP:2} instead of {OP}, {OP:3}
 * change a cooking volume from {OP} into {OP:2}, {OP:3}
 * Write a function which converts an amount of {OP} to {OP:2} ({OP:3}).
 * {OP} to {OP:2}
 * How do I convert {OP} to {OP:2} ({OP:3})?
 *
 * @OP amount*3 "tablespoons" "teaspoons" "3 to one"
 * @OP amount*16 "cups" "tablespoons" "16 to one"
 * @OP amount/3 "teaspoons" "tablespoons" "3 to one"
 * @OP amount/16 "tablespoons" "cups" "16 to one"
 * @OP amount*48 "cups" "teaspoons" "48 to one"
 * @OP amount*2 "pints" "cups" "2 to one"
 * @OP amount*4 "quarts" "cups" "4 to one"
 * @OP amount*240 "cups of 240 ml" "milliliters" "240 to one"
 * @OP amount/240 "milliliters" "cups of 240 ml" "240 to one"
 * @OP amount*15 "tablespoons of 15 ml" "milliliters" "15 to one"
 * @OP amount*5 "teaspoons of 5 ml" "milliliters" "5 to one"
 * @T double float
 * @name convert_kitchen_measure cooking_conversion
 * @range amount 0 100
 */
T convert_kitchen_measure(T amount) { return OP; }

/**
 * Is food at {celsius} degrees Celsius in the danger zone, above {K} and below {L}?
 * is food in the danger zone, between {K} and {L} degrees celsius, both excluded
 * can bacteria grow in food, that is, is it above {K} and below {L} degrees
 * Write a function that checks whether a temperature is over {K} and under {L}.
 * {K} < temperature < {L} as a boolean
 * Given a food temperature, return true if it is more than {K} and less than {L}.
 * kitchen hygiene: is a temperature unsafe, from {K} to {L} with the borders excluded
 * Write a function to check that a food temperature is above {K} but below {L}, both excluded.
 * Food danger zone test between {K} and {L}, exclusive?
 * between {K} and {L}, exclusive
 * Return true if the temperature is above {K} and below {L} degrees Celsius.
 * Check whether food is in the temperature danger zone, more than {K} and less than {L} degrees.
 *
 * @K 5 4 7
 * @L 60 63 65
 * @T double int32_t
 * @name in_danger_zone is_unsafe_temperature
 * @range celsius -10 100
 */
_Bool in_danger_zone(T celsius) { return celsius > K && celsius < L; }

/**
 * is food in the danger zone, over 5 and under 60 C
 * food temperature unsafe, above 5 but below 60
 * can bacteria grow in food at this temperature, more than 5, less than 60 celsius
 * food safety temperature check, 5 < t < 60
 * Is it dangerous to keep food at this temperature, above 5 and below 60 degrees?
 * Write a function that says whether food is kept above 5 and below 60 degrees Celsius.
 * Write a function that checks if food is kept at a risky temperature, more than 5 and less than 60 degrees.
 * food above 5 and below 60 degrees
 * Check whether a food temperature is in the danger zone: above 5 and below 60 degrees Celsius.
 * Return true if food at this temperature is unsafe, i.e. warmer than 5 and colder than 60 degrees C.
 * Is a food temperature in Celsius strictly between 5 and 60, the danger zone?
 * How do I check if food is in the danger zone between 5 and 60 degrees C (exclusive)?
 *
 * @T double int32_t
 * @name food_unsafe danger_zone
 * @range celsius -10 100
 */
_Bool food_unsafe(T celsius) { return celsius > 5 && celsius < 60; }

/**
 * end as minute of the day from start minute of the day and duration in minutes, modulo 24 hours
 * minute of the day when food is ready: start minute plus duration, wrapping around midnight
 * Write a function that adds a duration in minutes to a minute of the day, modulo 24 hours.
 * At what minute of the day does cooking end that starts at a minute of the day and takes so many minutes?
 * (start + minutes) % 1440, in minutes of the day
 * Given a start as minutes since midnight and a duration in minutes, return the end as minutes since midnight, modulo a day.
 * kitchen timer: end of cooking as minute of the day, start minute and length given, wrapping at midnight
 * Write a function that determines at which minute of the day a dish is ready, from start minute and cooking minutes.
 * Finish time of day in minutes from start and duration?
 * start plus minutes, modulo a day
 * Calculate when a dish is ready: start time in minutes after midnight plus duration in minutes, wrapping at 24 hours.
 * Given a start time in minutes since midnight and a cooking time in minutes, return the end time, modulo 1440.
 *
 * @T int32_t
 * @name ready_at end_of_cooking
 * @range start 0 1439
 * @range minutes 0 2000
 */
T ready_at(T start, T minutes) { return (start + minutes) % 1440; }

/**
 * How much food is needed if {people} people eat {portion} each?
 * food for a party: people times portion
 * portions times people: number of people, amount per person
 * amount of food for a number of guests at a portion size
 * Write a function that returns how much food to buy for a number of people and a portion each.
 * people * portion, the total food
 * Given the number of guests and the amount for each, return the total amount.
 * groceries for a dinner, number of guests times portion size
 * 200 g for each of 12 guests, what sum? guests, grams each
 * Write a function to find how much rice to cook for some people at a portion each.
 * Amount of food by people and portion size?
 * people times portion
 *
 * @T double float
 * @name food_needed total_food
 * @range people 0 50
 * @range portion 0 500
 */
T food_needed(int32_t people, T portion) { return people * portion; }

/**
 * Is the recommended daily amount of {limit} exceeded by any of the {n} days in {a}?
 * was the daily limit exceeded on any of the n days
 * any day in the array over the limit
 * intake above the allowed amount at least once in a list of days
 * Write a function that tells whether one of the daily values in an array is greater than the limit.
 * Did I eat more than the limit on any day of the week? Amounts per day in an array.
 * any value of an array above a daily maximum
 * Given daily amounts and a limit, return true if one day is over it.
 * was a calorie limit exceeded on any day in the list
 * Write a function to check whether any value of a list is strictly greater than a limit.
 * Does an array contain an element above a limit?
 * is any element above the limit
 *
 * @T int32_t double
 * @array a n
 * @name limit_exceeded any_day_over
 * @range n 0 8
 * @range a 0 100
 * @range limit 20 100
 */
_Bool limit_exceeded(const T *a, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] > limit) return 1;
    return 0;
}

/**
 * On how many of the {n} days in {a} was the goal of {goal} reached?
 * number of days in the array on which the goal was reached
 * count days with at least the wanted steps in a list
 * number of daily values that meet the goal, equal counts
 * Write a function that counts the days of an array with a value of the goal or more.
 * How often did I reach my step goal? Steps per day in an array.
 * daily values of an array at or above a target, counted
 * Given daily values and a goal, return how many are the goal or more.
 * number of days in the list that reached the step goal
 * successful days of a fitness tracker: daily values not below the goal, counted
 * steps per day and step goal given, how many days did i make it
 * Write a function that counts the days on which the goal was met or beaten, from a list.
 * Count array entries of at least the goal?
 * count elements at least the goal
 *
 * @T int32_t double
 * @array a n
 * @name days_reached goal_days
 * @range n 0 8
 * @range a 0 100
 * @range goal 20 100
 */
int32_t days_reached(const T *a, int32_t n, T goal) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] >= goal;
    return count;
}

/**
 * What is the longest streak of days in {a} with at least {goal} each, among {n} days?
 * longest streak of days, in an array of daily values, that reach the goal
 * longest run of values in an array that are not below the goal
 * Write a function that finds the most days in a row in an array with a value of the goal or more.
 * How many days in a row did I reach my goal at best? Values per day and the goal are given.
 * longest stretch of array values at or above a target
 * Given daily values and a goal, return the length of the longest run of days with at least the goal.
 * most consecutive days in the list with at least the goal
 * max streak of values >= goal in an array
 * most days in a row with the daily value at least the target
 * Write a program to find the longest series of successive days with at least the goal.
 * Longest run of array elements >= goal?
 * longest streak of elements at least the goal
 *
 * @T int32_t double
 * @array a n
 * @name longest_streak best_streak
 * @range n 0 8
 * @range a 0 100
 * @range goal 20 100
 */
int32_t longest_streak(const T *a, int32_t n, T goal) {
    int32_t best = 0, streak = 0;
    for (int32_t i = 0; i < n; i++) {
        streak = a[i] >= goal ? streak + 1 : 0;
        if (streak > best) best = streak;
    }
    return best;
}

/**
 * How many days in a row, counted back from the last of the {n} days in {a}, reach {goal}?
 * current streak: how many days at the end of the list reach the goal in a row
 * running streak up to today, the last element: values of at least the goal
 * days in a row until the last one in the array that meet the goal
 * Write a function that counts how many days in a row at the end of an array reach the goal.
 * How long is my streak today, i.e. the unbroken run of days at the end with at least the goal?
 * number of consecutive values of at least the goal, counted from the end of the array
 * habit streak up to the last day of the array, values at least the goal
 * Write a function that determines how many days in succession, up to the last one of the list, reached the goal.
 * Current streak at the end of an array (>= goal)?
 * number of last elements in a row at least the goal
 * Count how many elements at the end of the array are consecutively at least the goal.
 *
 * @T int32_t double
 * @array a n
 * @name current_streak streak_today
 * @range n 0 8
 * @range a 0 100
 * @range goal 20 100
 */
int32_t current_streak(const T *a, int32_t n, T goal) {
    int32_t streak = 0;
    while (streak < n && a[n - 1 - streak] >= goal) streak++;
    return streak;
}

/**
 * How many miles per gallon are {miles} miles on {gallons} gallons?
 * miles per gallon from miles and gallons
 * mpg from miles and gallons
 * fuel economy in mpg: miles over gallons
 * Write a function that computes the fuel economy in mpg from miles and gallons.
 * miles / gallons as mpg
 * Given miles driven and gallons used, return the mpg.
 * gas mileage, miles first, then gallons
 * drove 350 miles with 12 gallons, what mpg
 * Write a function to determine the fuel economy from miles and gallons.
 * MPG from distance and fuel?
 * miles per gallon
 *
 * @T double float
 * @name miles_per_gallon mpg fuel_economy
 * @range miles 0 1000
 * @range gallons 1 50
 */
T miles_per_gallon(T miles, T gallons) { return miles / gallons; }

/**
 * mpg (US) to liters per 100 km, 235.215 divided by it
 * convert miles per US gallon to l/100km with 235.215
 * American fuel economy in mpg as liters per 100 km, constant 235.215
 * liters per 100 km from mpg: 235.215 / mpg
 * Write a function that converts US mpg to l/100 km by dividing 235.215.
 * 235.215 / mpg, the litres per 100 km
 * fuel consumption conversion from US mpg to l/100 km with 235.215
 * l per 100 km of a car with so many mpg, using 235.215
 * Write a function to convert American miles per gallon to litres per 100 km: 235.215 over it.
 * mpg into l/100km with 235.215?
 * mpg to l/100 km (235.215)
 * How do I convert miles per gallon (US) to liters per 100 km (235.215 / mpg)?
 *
 * @T double float
 * @name mpg_to_liters mpg_to_consumption
 * @range mpg 5 100
 */
T mpg_to_liters(T mpg) { return (T)235.215 / mpg; }

/**
 * liters per 100 km to mpg (US), 235.215 divided by them
 * convert l/100km to miles per US gallon with 235.215
 * European fuel consumption in l/100 km as US mpg, constant 235.215
 * mpg from liters per 100 km: 235.215 / liters
 * Write a function that converts l/100 km to US mpg by dividing 235.215.
 * 235.215 / liters per 100 km, the mpg
 * fuel economy conversion from l/100 km to US mpg with 235.215
 * litres per hundred kilometres in miles a US gallon, using 235.215
 * Write a function to convert litres per 100 km to American miles per gallon: 235.215 over it.
 * l/100km into mpg with 235.215?
 * l/100 km to mpg (235.215)
 * How do I convert liters per 100 km to miles per gallon (US), using 235.215 / liters?
 *
 * @T double float
 * @name liters_to_mpg consumption_to_mpg
 * @range liters 1 30
 */
T liters_to_mpg(T liters) { return (T)235.215 / liters; }

/**
 * How many kilometers do {liters} liters last at {consumption} liters per 100 kilometers?
 * range of a tank in km: liters, then liters per 100 km
 * kilometers left from liters of fuel and liters per 100 km
 * Write a function that computes the remaining range of a car in km from liters and l/100 km.
 * How many km do I get with a tank of so many liters at so many per 100 km?
 * liters / consumption * 100
 * Given the fuel in liters and the consumption per 100 km, return the range in km.
 * distance to empty from liters and consumption per 100 km
 * driving range: liters / (l per 100 km) * 100
 * 20 l left, car eats 6 per 100 km, how many km more
 * Write a function to find how many km a car can go with some litres at litres per 100 km.
 * Distance to empty from liters and consumption?
 * range in km from liters and l/100 km
 *
 * @T double float
 * @name driving_range tank_range
 * @range liters 0 80
 * @range consumption 1 20
 */
T driving_range(T liters, T consumption) { return liters / consumption * 100; }

/**
 * Is {speed} over the speed limit of {limit} by more than {K}?
 * speeding by more than {K}: speed, then limit
 * speed over the limit by more than {K}
 * driving too fast, tolerance {K}: speed greater than limit plus {K}
 * Write a function that checks if a speed exceeds a limit by more than {K}, speed first.
 * speed > limit + {K}
 * Given speed and limit, return true if the excess is above {K}.
 * speed too fast by over {K} for a limit
 * Write a function to check if a speed is more than {K} above the limit.
 * Speeding check with {K} tolerance?
 * speed over limit plus {K}
 * Check whether a driver is speeding by more than {K} over the limit; the speed is the first argument.
 *
 * @K 0 3 5 10 20
 * @T int32_t double
 * @name is_speeding over_limit
 * @range speed 30 150
 * @range limit 30 130
 */
_Bool is_speeding(T speed, T limit) { return speed > limit + K; }

/**
 * is the car's speed above the limit
 * driving too fast: speed over the limit, speed given first
 * is a speed over the speed limit
 * Is the driver's speed more than the allowed one?
 * speed above the limit, true or false
 * Write a function that checks if a car's speed is greater than the limit.
 * am i going too fast? my speed, the limit
 * does the speed exceed the limit
 * Write a function to check if a driver goes faster than allowed.
 * lambda speed, limit: speed > limit
 * speed greater than limit
 * Return true if the speed is greater than the speed limit.
 *
 * @T int32_t double
 * @name speeding too_fast
 * @range speed 30 150
 * @range limit 30 130
 */
_Bool speeding(T speed, T limit) { return speed > limit; }

/**
 * How long in meters is the stopping distance at {speed} km/h by the rule of thumb 3 v/10 plus (v/10) squared?
 * stopping distance in m by the rule of thumb from km/h: 3 * v/10 plus (v/10)^2
 * driving school: speed / 10 * 3 + (speed / 10)^2 meters
 * Write a function for the driving school formula of the stopping distance: three tenths of v plus (v / 10) squared.
 * How many meters until my car stops at this speed in km/h, by v/10 times 3 plus v/10 squared?
 * 3 * (v / 10) + (v / 10) * (v / 10)
 * Given km/h, return the stopping distance in meters by the rule of thumb 3 v/10 + (v/10)^2.
 * driving school rule for reaction plus braking: speed / 10 * 3 + speed / 10 * (speed / 10), km/h to m
 * Write a program for the driving school rule of stopping: a tenth of the speed times three, plus a tenth squared.
 * German rule of thumb for stopping distance, v/10*3 + (v/10)^2?
 * speed / 10 * 3 + (speed / 10) squared
 * Calculate the stopping distance in meters for a speed in km/h with the rule of thumb (v / 10) * 3 + (v / 10)^2.
 *
 * @T double float
 * @name stopping_distance_rule rule_of_thumb_stopping
 * @range speed 0 200
 */
T stopping_distance_rule(T speed) { return speed / 10 * 3 + speed / 10 * (speed / 10); }

/**
 * How many fence posts does a straight fence of {length} need with one at most every {spacing}, both ends included?
 * number of fence posts for a length and a largest spacing, both ends included
 * posts for a straight fence of a length at a largest spacing, one at each end
 * fence posts: length divided by spacing, rounded up, plus one
 * Write a function that counts the posts of a fence with posts at both ends, given length and largest spacing.
 * Given length and largest spacing in whole units, return the number of posts.
 * fence post problem: ceil(length / spacing) + 1
 * 20 m fence, post each 3 m at most, also one at both ends, how many
 * Write a function that determines how many posts a straight fence of a length takes at a maximum spacing, both ends included.
 * Fence post count from length and spacing?
 * posts for a fence with a post at both ends
 * How many fence posts are needed for a fence of a given length with a maximum spacing, including both ends?
 *
 * @T int32_t int64_t
 * @name fence_posts posts_needed
 * @range length 0 100
 * @range spacing 1 12
 */
T fence_posts(T length, T spacing) { return (length + spacing - 1) / spacing + 1; }

/**
 * For a wall of {width} by {height}, how many rolls of {roll} square meters are needed?
 * wallpaper rolls: width * height over area per roll, rounded up
 * rolls needed for a wall: width, height, area of a roll, rounded up
 * Write a function that returns how many rolls of wallpaper to buy for a wall's width and height and a roll's area.
 * How many rolls of wallpaper do I need for width times height, at so many square meters a roll?
 * ceil(width * height / roll) in integers
 * Given width and height of a wall and the area of a roll, return the number of rolls.
 * wallpaper calculator: rolls for width, height and area per roll
 * Write a function to find how many rolls of wallpaper, each of a given area, cover a wall of width by height, rounded up.
 * Wallpaper rolls from width, height and area per roll in whole numbers?
 * rolls for a wall, rounded up
 * How many rolls of wallpaper are needed for a wall, given its width, height and the area of one roll? Round up.
 *
 * @T int32_t
 * @name rolls_needed wallpaper_rolls
 * @range width 0 20
 * @range height 0 10
 * @range roll 1 10
 */
T rolls_needed(T width, T height, T roll) { return (width * height + roll - 1) / roll; }

/**
 * how many rolls of wallpaper for a wall's width and height and a roll's area, rounded up
 * wall width and height and roll area to the number of rolls, rounded up
 * How many rolls of wallpaper must I buy for this width and height, at so much area a roll?
 * area of the wall (width times height) over the area of a roll, rounded up
 * Write a function for the number of rolls from wall width, wall height and roll area, with decimals, rounded up.
 * carpet or wallpaper rolls for a width and a height, area per roll third, rounded up
 * number of whole rolls to buy for width times height at an area per roll
 * ceil(width * height / area of one roll)
 * Write a program that determines the whole number of rolls to buy for a wall of fractional width and height and an area per roll.
 * How many wallpaper rolls when the measures are doubles?
 * rolls to buy for a wall, rounded up
 * Calculate the number of rolls needed for a wall: width * height / area of a roll, rounded up to an int.
 * Given the width and height of a wall and the area one roll covers (all decimals), how many rolls must be bought?
 *
 * @T double float
 * @name rolls_to_buy packs_to_buy
 * @range width 1 20
 * @range height 1 10
 * @range roll 1 10
 */
int32_t rolls_to_buy(T width, T height, T roll) { return (int32_t)__builtin_ceil((double)(width * height / roll)); }

/**
 * A bed measures {length} by {width} by {depth} decimeters; how many bags of {bag} liters are needed to fill it?
 * bags of soil for a box: three edges in dm, bag size in liters, rounded up
 * soil bags for a raised bed: length, width, depth in decimeters, liters per bag
 * Write a function that returns how many bags of soil a box needs: three edges in decimeters, liters per bag.
 * How many bags of earth do I buy for my flower box, given its edges in decimeters and the liters per bag?
 * ceil(length * width * depth / bag) in integers
 * Given three edges in decimeters and the liters in a bag, return the number of bags.
 * bags of concrete for a foundation, edges in decimeters, then liters per bag
 * potting soil calculator: number of bags from three edges in dm and liters per bag
 * Write a function that determines how many bags of soil fill a bed from length, width, depth and volume of a bag, rounded up.
 * Bags of mulch from three dimensions and bag size?
 * bags to fill length x width x depth, rounded up
 *
 * @T int32_t
 * @name bags_needed soil_bags
 * @range length 0 20
 * @range width 0 10
 * @range depth 0 5
 * @range bag 1 50
 */
T bags_needed(T length, T width, T depth, T bag) { return (length * width * depth + bag - 1) / bag; }

/**
 * How many steps has a staircase of height {height} if no step is higher than {step}?
 * number of stairs for a height and step height, rounded up
 * steps of a staircase from height and largest step height, rounded up
 * Write a function that returns how many steps lead up to a height if none is higher than the given step.
 * How many stairs do I need for a floor of this height with steps of at most this height?
 * ceil(height / step)
 * Given the height of a floor and the largest step, return the number of steps.
 * stair calculator: height / step, rounded up
 * number of risers of a staircase, from total and largest step height, rounded up
 * Write a function to find how many steps no higher than a given one reach a height, in whole numbers.
 * Number of stairs for a height and a step, rounding up?
 * steps to reach a height, rounded up
 *
 * @T int32_t int64_t
 * @name stairs_needed number_of_steps
 * @range height 0 500
 * @range step 10 25
 */
T stairs_needed(T height, T step) { return (height + step - 1) / step; }

/**
 * number of stairs for a height with decimals and a largest step height, rounded up
 * how many steps does a staircase need for a rise, no step above a height
 * steps for a height and a step height, both real numbers, rounded up
 * total rise divided by the step height, rounded up
 * Write a function that returns the number of steps of a staircase from decimal height and step height.
 * ceil(rise / step)
 * step count of a stairway: total rise over step height, next whole number
 * number of stairs of some step height for a decimal height, rounded up
 * Write a function that determines the number of steps for a fractional height with fractional step height, rounded up.
 * Stair count from two doubles, rise and step?
 * number of stairs, height over step rounded up
 * Calculate the number of stairs needed: total height divided by step height (decimals), rounded up to an int.
 *
 * @T double float
 * @name stair_count risers
 * @range height 1 10
 * @range step 1 2
 */
int32_t stair_count(T height, T step) { return (int32_t)__builtin_ceil((double)(height / step)); }

/**
 * What does luggage of {weight} kilograms cost, with {K} kilograms free and {L} for each kilogram more?
 * luggage fee for a weight in kg: {K} kg free, {L} per extra kg
 * fee of {L} for every kilogram over {K}, 0 up to there
 * Write a function that computes the baggage fee of a weight, {L} per kilogram above {K}.
 * How much do I pay for a suitcase of this weight, {K} kg being free and the rest {L} a kilo?
 * max(0, weight - {K}) * {L}
 * airline overweight charge: {L} for each kilogram over {K}, otherwise nothing
 * charge for extra kilos above {K} at {L} each, none below
 * Write a function to find the fee for luggage: {L} for every kg above {K}, otherwise nothing.
 * Baggage fee with {K} kg allowance and {L} per extra kg?
 * {L} per kg over {K}
 * Calculate the baggage fee: the first {K} kg are free and each kg above costs {L}.
 *
 * @K 23 20 30
 * @L 10 5 12 15
 * @T int32_t double
 * @name luggage_fee baggage_fee excess_fee
 * @range weight 0 50
 */
T luggage_fee(T weight) { return weight <= K ? 0 : (weight - K) * L; }

/**
 * How much can be spent per day if {budget} is left for {days} days?
 * daily budget from a total and days
 * money per day: budget over days
 * Write a function that divides what is left of a budget by the number of days left.
 * How much may I spend each day of my holiday, from a budget and its days?
 * budget / days
 * Given the money and the number of days, return the daily amount.
 * 800 left for 10 days of vacation, how much per day
 * Write a function to determine how much can be spent a day from a budget and the number of days.
 * Money per day from total and days?
 * budget per day
 * How do I calculate the daily budget from the remaining money and the number of days?
 *
 * @T double float
 * @name daily_budget budget_per_day
 * @range budget 0 5000
 * @range days 1 31
 */
T daily_budget(T budget, int32_t days) { return budget / days; }

/**
 * At what hour of the day does a journey end that starts at {hour} o'clock, takes {duration} hours and goes {zones} time zones east?
 * arrival hour of the day from departure hour, travel hours and time zones eastward
 * local arrival hour of a flight: departure hour, hours in the air, zones to the east (negative for west)
 * landing hour (0 to 23) after a flight across time zones: start hour, duration, zones
 * Write a function that returns the local hour of arrival from start hour, hours of flight and zones; zones to the west are negative.
 * Given departure hour, flight hours and time difference, return the local hour of arrival on a 24-hour clock.
 * flight arrival hour on a 24-hour clock: departure hour, hours, time difference
 * Write a program that determines the local hour of landing from departure hour, hours of flight and time difference in hours.
 * Arrival hour with flight time and time zones?
 * arrival hour from departure, duration and zone difference, modulo 24
 * Calculate the local arrival hour (0-23): departure hour, flight duration in hours, time zone difference in hours.
 * What is the local time (hour) on arrival, given the departure hour, the flight time in hours and the time difference?
 *
 * @T int32_t
 * @name arrival_hour local_arrival
 * @range hour 0 23
 * @range duration 0 20
 * @range zones -12 12
 */
T arrival_hour(T hour, T duration, T zones) { return (hour + duration + zones + 24) % 24; }
