/**
 * What is the body mass index, given the weight in kilograms and the height in centimeters?
 * Calculate BMI from kilograms and the height in centimeters.
 * Compute the body mass index with weight in kilograms and height in centimeters.
 * Write a function for the BMI from kilograms and the height in cm.
 * Given a weight in kg and a height in cm, return the BMI.
 * Write a function to determine the body mass index from kilograms and a height in centimetres.
 * Calculate the BMI from weight in kg and height in cm.
 * How do I calculate the body mass index from kilograms and centimeters?
 * I need a function that returns the BMI for a weight in kilograms and a height in centimeters.
 * Compute someone's BMI; the weight is in kg and the height in cm.
 * Return the body mass index of a person from weight (kg) and height (cm).
 * Body mass index calculator: weight in kg, height in cm
 *
 * @T double float
 * @name bmi_from_centimeters bmi_cm
 * @range mass 30 150
 * @range height 120 210
 */
T bmi_from_centimeters(T mass, T height) { return mass / (height / 100) / (height / 100); }

/**
 * What is the body mass index, given the weight in pounds and the height in inches?
 * Calculate BMI from pounds and inches.
 * Compute the body mass index with weight in pounds and height in inches.
 * Write a function for the BMI from pounds and inches, with the factor 703.
 * What is my BMI if I know my weight in pounds and my height in inches?
 * Given a weight in lb and a height in in, return the BMI.
 * Write a function that determines the body mass index from pounds and inches with the factor 703.
 * How do I calculate the BMI from pounds and inches (factor 703)?
 * Compute the body mass index from a weight in pounds and a height in inches.
 * Return the BMI for imperial units: pounds first, then inches.
 * Implement the imperial BMI formula, 703 * pounds / inches^2.
 * Compute the body mass index in US units from weight (lb) and height (in).
 *
 * @T double float
 * @name bmi_imperial bmi_from_pounds
 * @range pounds 60 300
 * @range inches 48 84
 */
T bmi_imperial(T pounds, T inches) { return 703 * pounds / (inches * inches); }

/**
 * Is someone with this BMI overweight, i.e. is it {K} or more?
 * Is a given BMI greater than or equal to {K}?
 * Write a function that tells whether a body mass index reaches {K}.
 * Return true if the body mass index is at least {K}, otherwise false.
 * Given a BMI value, return whether it is {K} or more.
 * Check that bmi >= {K}.
 * Write a function to check if a body mass index reaches {K}.
 * Implement a function that checks if a BMI is at or above {K}.
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
 * Is a BMI overweight, i.e. 25 or more?
 * check if a BMI is in the overweight range (25 and up)
 * Given a BMI, return true if it is 25 or more.
 * Write a function that tells whether someone is overweight, given the BMI, from 25 on.
 * Return true if bmi >= 25, i.e. the person is overweight.
 * Does this BMI mean overweight (25 or more)?
 * Determine whether a body mass index counts as overweight (at least 25).
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
 * Is a BMI obese, i.e. 30 or more?
 * check if a BMI is in the obese range (30 and up)
 * Does this BMI mean obesity, 30 or above?
 * Return true if bmi >= 30, i.e. the person is obese.
 * Write a function that tells whether a person is obese by a BMI that reaches 30.
 * Given a BMI, return true if it is 30 or more.
 * Determine whether a body mass index counts as obese (at least 30).
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
 * Is a BMI underweight, i.e. below 18.5?
 * check if a BMI is below the normal range, i.e. less than 18.5
 * Does this BMI mean underweight, i.e. less than 18.5?
 * Write a function that tells whether a person is underweight, given the BMI: below 18.5.
 * Given a BMI, return true if it is less than 18.5.
 * Return true if bmi < 18.5, i.e. the person is underweight.
 * Write a function which checks whether a body mass index lies below 18.5.
 * Determine whether a body mass index counts as underweight (below 18.5).
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
 * Is this BMI normal, that is, from 18.5 to below 25?
 * Is a BMI normal, i.e. from 18.5 up to but not including 25?
 * Healthy BMI check: at least 18.5 and less than 25
 * Write a function that tells whether a body mass index is in the normal range, 18.5 to just below 25.
 * Is this BMI a healthy one? At least 18.5 and less than 25.
 * Given a BMI, return true if it is normal, from 18.5 up to but not including 25.
 * normal weight check by bmi: 18.5 <= bmi < 25
 * Write a function to verify that a body mass index is in the normal range from 18.5 (included) to 25 (excluded).
 * Check if a BMI is in the healthy range: at least 18.5 and below 25.
 * Return true if 18.5 <= bmi < 25.
 * How do I check if a BMI is normal, i.e. at least 18.5 and less than 25?
 * Determine whether a person has a normal weight: BMI from 18.5 up to but not including 25.
 *
 * @T double float
 * @name is_normal_bmi has_normal_weight is_healthy_bmi
 * @range bmi 15 40
 */
_Bool is_normal_bmi(T bmi) { return bmi >= (T)18.5 && bmi < 25; }

/**
 * What weight in kilograms gives a certain BMI, given the BMI and the height in meters?
 * Find the weight in kg for a BMI at a height in meters.
 * What is the ideal weight in kg for a target BMI and a height in meters?
 * Write a function that returns the body weight in kg for a wanted BMI and a height in meters.
 * How much should I weigh for this BMI at this height in meters?
 * Given a BMI and a height in meters, return the weight in kg.
 * Write a program that determines which weight in kg gives a certain body mass index at a height in metres.
 * How much should I weigh in kg for a given BMI at a given height in meters?
 * Calculate the weight in kg for a target BMI and a height in meters.
 * How do I compute the weight that gives a certain BMI at a height in meters?
 * Return bmi * height^2, the weight in kg for a height in meters.
 * Compute the body weight (kg) from BMI and height (m).
 *
 * @T double float
 * @name weight_for_bmi target_weight
 * @range bmi 18 30
 * @range height 1 2.2
 */
T weight_for_bmi(T bmi, T height) { return bmi * height * height; }

/**
 * Compute the ideal weight in kg from the height in cm, minus 100.
 * normal weight by Broca: height in cm minus 100
 * Broca index weight in kg from the height in cm
 * Write a function for the normal weight in kg by the simple rule height in cm minus 100.
 * Write a function to find the normal weight after Broca: height in cm less 100.
 * Calculate the ideal weight in kg with Broca's formula: height in cm minus 100.
 * Return the ideal weight in kg for a height in cm using Broca's rule, i.e. height minus 100.
 * How do I compute the ideal weight with the Broca formula (height in cm minus 100)?
 * Given a height in cm, subtract 100 to get the normal weight in kg.
 * What is the normal weight in kg by the rule "height in cm minus 100"?
 * Implement the Broca index: normal weight in kg = height in cm - 100.
 * How much should I weigh in kg by Broca's rule, which takes 100 off the height in cm?
 *
 * @T int32_t double
 * @name broca_weight normal_weight
 * @range height 140 210
 */
T broca_weight(T height) { return height - 100; }

/**
 * Compute the lean body mass from weight and body fat in percent.
 * What is the weight without fat, given the weight and the fat percentage?
 * How many kilograms of me are not fat, given my weight and my fat percentage?
 * Return weight * (100 - fat percent) / 100.
 * Write a function that computes the lean mass from weight and fat percent.
 * Write a function that determines the fat-free mass from weight and body fat percentage.
 * How do I calculate lean body mass from weight and body fat percentage?
 * Return the weight without body fat, given the weight and the body fat percentage.
 * Compute fat-free mass: weight times (100 - fat percent) / 100.
 * Given body weight and body fat in percent, how much of the weight is not fat?
 * Calculate the lean body mass of a person with a given weight and body fat percentage.
 * What is my lean body mass if I know my weight and my body fat percentage?
 *
 * @T double float
 * @name lean_mass fat_free_mass
 * @range weight 40 150
 * @range percent 5 50
 */
T lean_mass(T weight, T percent) { return weight * (100 - percent) / 100; }

/**
 * Compute the BMR of a {OP} by Mifflin-St Jeor from kg, cm and age.
 * basal metabolic rate for a {OP} (Mifflin-St Jeor): weight in kg, height in cm, age
 * Write a function for the Mifflin-St Jeor equation of a {OP}: kg, cm, years to kcal.
 * How many calories does a {OP} need at rest by Mifflin and St Jeor, given weight in kg, height in cm and age?
 * Given weight in kg, height in cm and age of a {OP}, return the Mifflin-St Jeor kcal.
 * What is the resting metabolic rate of a {OP} by the Mifflin-St Jeor equation, from kg, cm and years?
 * Calculate the BMR of a {OP} with the Mifflin-St Jeor equation, given weight in kg, height in cm and age in years.
 * How do I compute the basal metabolic rate of a {OP} with the Mifflin-St Jeor formula (weight in kg, height in cm, age)?
 * Implement the Mifflin-St Jeor formula for a {OP}: 10 * kg + 6.25 * cm - 5 * age {OP:2}.
 * Return the calories a {OP} burns at rest per day, by Mifflin-St Jeor, from weight (kg), height (cm) and age.
 * What is the BMR of a {OP} by the Mifflin-St Jeor equation? Weight in kg, height in cm, age in years.
 * Compute the resting calories of a {OP}: 10 * weight in kg + 6.25 * height in cm - 5 * age {OP:2}.
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
 * Mifflin bmr for men and women: kg, cm, years and a flag that is true for men
 * Compute the basal metabolic rate by Mifflin-St Jeor from kg, cm, age and a flag for male.
 * Mifflin-St Jeor equation in kg, cm and years: 5 is added for men (flag true), 161 subtracted for women
 * Write a function that returns the Mifflin-St Jeor BMR from weight in kg, height in cm, age and sex (true is male).
 * How many calories do I burn at rest by Mifflin? Weight in kg, height in cm, age and whether male are given.
 * Given kg, cm, years and a boolean for male, return the resting calories of Mifflin and St Jeor.
 * Return 10 * weight + 6.25 * height - 5 * age + (male ? 5 : -161).
 * Calculate the BMR with the Mifflin-St Jeor formula for a man or a woman: weight in kg, height in cm, age, is male.
 * Return 10 * weight + 6.25 * height - 5 * age, plus 5 for males or minus 161 for females.
 * What is someone's BMR by Mifflin-St Jeor, given kg, cm, years and whether they are male?
 * My diet app needs the resting calories 10 * kg + 6.25 * cm - 5 * years, plus 5 for a man or minus 161 for a woman; the arguments are weight, height, age and a boolean that is true for a man.
 * Estimate the daily calories at rest as 10 * kg + 6.25 * cm - 5 * years, then +5 if the last argument (is male) is true and -161 if it is false.
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
 * Compute the daily calories from BMR and activity factor.
 * Calculate TDEE from BMR and activity factor.
 * Write a function that returns the daily calorie need from bmr and activity factor.
 * Given the BMR and an activity factor, return the total energy per day.
 * Write a function to find the calories needed a day from the basal rate and an activity factor.
 * How many calories do I need per day, given my BMR and an activity factor?
 * Calculate the total daily energy expenditure: BMR multiplied by the activity factor.
 * How do I calculate TDEE from BMR and activity level factor?
 * Return the maintenance calories for a given BMR and activity multiplier.
 * Multiply the basal metabolic rate by an activity factor to get the daily calories.
 * What is my TDEE, given my BMR and my activity factor?
 *
 * @T double float
 * @name daily_calories tdee maintenance_calories
 * @range bmr 1000 2500
 * @range activity 1 2
 */
T daily_calories(T bmr, T activity) { return bmr * activity; }

/**
 * How many calories are in {carbs} grams of carbohydrate, {protein} grams of protein and {fat} grams of fat?
 * Compute calories from grams of carbs (4), protein (4) and fat (9).
 * How many calories are in given grams of carbs, protein and fat?
 * Write a function that computes the calories of food from grams of carbohydrate, protein and fat, at 4, 4 and 9.
 * energy of food in kcal from grams of carbs, protein and fat
 * Write a function to determine the calories of a meal from grams of carbohydrate (4), protein (4) and fat (9).
 * How do I calculate the calories from grams of carbs, protein and fat?
 * Calculate the total calories of a meal: carbs and protein have 4 kcal per gram, fat has 9.
 * Given grams of carbs, protein and fat, return the total calories (4, 4 and 9 kcal per gram).
 * Return 4 * carbs + 4 * protein + 9 * fat.
 * Compute the energy in kcal from the macronutrients in grams: carbs, protein, fat.
 * What are the total calories of a food with given grams of carbohydrate, protein and fat?
 *
 * @T double int32_t
 * @name calories_from_macros food_calories
 * @range carbs 0 200
 * @range protein 0 200
 * @range fat 0 100
 */
T calories_from_macros(T carbs, T protein, T fat) { return 4 * carbs + 4 * protein + 9 * fat; }

/**
 * What percent of calories comes from fat: grams of fat at 9 kcal, total kcal?
 * Compute the fat share of the calories in percent, from fat in grams and total calories.
 * How many percent of the calories come from fat, given its grams (9 kcal each) and the calories?
 * Write a function for the percentage of energy that is fat, from grams of fat at 9 kcal and total kcal.
 * Write a function that finds what percentage of all calories comes from fat, given grams of fat (9 kcal each) and total calories.
 * Calculate the percentage of calories that come from fat, given the grams of fat (9 kcal per gram) and the total calories.
 * What percentage of the calories comes from fat? Grams of fat (9 kcal each) and total calories are given.
 * How do I compute the share of fat calories in percent from grams of fat and total kcal (9 kcal per gram)?
 * Return fat * 9 / calories * 100, the percentage of calories from fat.
 * Given the grams of fat and the total calories of a food, what percent of the calories is fat (9 kcal per gram)?
 * Compute how many percent of the kcal are from fat, given the grams of fat (9 kcal each) and the total kcal.
 * Write a function to calculate the percentage of calories that come from fat, given fat in grams (9 kcal/g) and total kcal.
 *
 * @T double float
 * @name fat_calorie_percent calories_from_fat_percent
 * @range fat 0 100
 * @range calories 100 3000
 */
T fat_calorie_percent(T fat, T calories) { return fat * 9 / calories * 100; }

/**
 * Compute the daily protein need in grams from kilograms, 0.8 g per kg.
 * How many grams of protein per day does a weight in kg need at 0.8 g per kg?
 * How much protein does a person of this weight need at 0.8 g per kilo?
 * protein requirement in grams from body weight in kg at 0.8 per kilo
 * Write a function that returns the recommended 0.8 grams of protein per kilogram of body weight.
 * Write a function that determines the grams of protein a person needs a day at 0.8 per kilogram.
 * Calculate the recommended daily protein in grams: 0.8 g per kg of body weight.
 * How much protein should I eat per day, at 0.8 g per kg of body weight?
 * How do I calculate the daily protein requirement from body weight in kg (0.8 g per kg)?
 * Return the recommended daily protein in grams for a weight in kg, at 0.8 g/kg.
 * Given a body weight in kg, multiply it by 0.8 to get the grams of protein needed per day.
 * Compute the grams of protein needed per day: 0.8 times the body weight in kg.
 *
 * @T double float
 * @name protein_need daily_protein
 * @range weight 30 150
 */
T protein_need(T weight) { return weight * (T)0.8; }

/**
 * How many calories are burned, given the MET value, the weight in kg and the hours?
 * Compute the calories burned from MET, weight in kg and hours.
 * calories burned during exercise: MET, kilograms, hours
 * Write a function that computes the calories burned by an activity from MET, kg and hours.
 * Given the MET value, the body weight in kg and the hours, return the kcal.
 * Write a function to compute the calories used in sport from MET value, body weight and hours.
 * How do I calculate the calories burned during exercise from MET, weight in kg and hours?
 * Calculate the calories burned by an activity: MET value, body weight in kg, duration in hours.
 * Return MET * weight * hours, the calories burned.
 * How many calories are burned in an activity with a given MET, body weight in kg and number of hours?
 * Compute the energy used in a workout from MET, kilograms and hours.
 * Given MET, weight in kg and hours of exercise, calculate the calories burned.
 *
 * @T double float
 * @name calories_burned exercise_calories
 * @range met 1 15
 * @range weight 40 120
 * @range hours 0 5
 */
T calories_burned(T met, T weight, T hours) { return met * weight * hours; }

/**
 * Compute the calories burned as MET * 3.5 * kg / 200 for each minute of exercise, given MET, kg and minutes.
 * How many calories do I burn cycling, from MET, kg and minutes, by MET * 3.5 * kg / 200 a minute?
 * Write a function for the calories of a workout from MET, kilograms and minutes: MET * 3.5 * kg / 200 per minute.
 * Calculate the calories burned from MET, weight in kg and minutes: MET * 3.5 * weight / 200 per minute.
 * How do I calculate the calories burned in a workout from MET, weight and minutes (MET * 3.5 * kg / 200 per minute)?
 * Write a function that returns MET * 3.5 * weight / 200 * minutes, the calories burned by an activity.
 * Given MET, body weight in kg and duration in minutes, return the calories burned with the formula MET * 3.5 * kg / 200 * minutes.
 * How many calories does an exercise burn, at MET * 3.5 * kg / 200 kcal per minute? Arguments: MET, kg, minutes.
 * Return the calories burned in a number of minutes as MET * 3.5 * weight in kg / 200 * minutes.
 * Implement the formula MET * 3.5 * weight / 200 * minutes for calories burned.
 * What are the calories burned in an exercise, by MET * 3.5 * weight (kg) / 200 per minute, for a number of minutes?
 * My fitness tracker knows the MET, the weight in kg and the minutes of an activity; get the kcal burned as MET * 3.5 * kg / 200 * minutes.
 *
 * @T double float
 * @name calories_in_minutes workout_minutes
 * @range met 1 15
 * @range weight 40 120
 * @range minutes 0 300
 */
T calories_in_minutes(T met, T weight, T minutes) { return met * (T)3.5 * weight / 200 * minutes; }

/**
 * How many calories are in a portion, given its grams and the calories per 100 grams?
 * Compute the kcal of a portion from its grams and the kcal per 100 g.
 * Write a function that computes the calories of a serving from its grams and the label's kcal per 100 g.
 * Given the weight of a portion and the kcal per 100 g, return its energy.
 * Write a function that determines the calories of a portion in grams from the calories per 100 g.
 * Calculate the calories of a food portion, given its weight in grams and the calories per 100 g.
 * How do I compute the calories of a serving from its weight in grams and the calories per 100 g?
 * Return the kcal of a portion: grams times kcal per 100 g, divided by 100.
 * How many calories are in a portion, given its grams and the calories per 100 g?
 * Given the grams eaten and the energy per 100 g, compute the total kcal.
 * What are the calories of an amount of food in grams, if the label gives kcal per 100 g?
 * Calculate kcal from a portion size in grams and the calories per 100 grams.
 *
 * @T double float int32_t
 * @name portion_calories calories_of_portion
 * @range grams 0 1000
 * @range per100 0 900
 */
T portion_calories(T grams, T per100) { return grams * per100 / 100; }

/**
 * What is the energy of food, given the grams and the kcal per gram?
 * Write a function that multiplies grams and calories per gram to get the calories.
 * Calculate the calories in a given number of grams of food, from grams and calories per gram.
 * How many calories are in a portion, given its weight in grams and the calories per gram?
 * Given the grams and the kcal per gram, return the total calories.
 * Write a function that returns the calories of a food from its weight in grams and its calories per gram.
 * calories of a food: grams times kcal per gram
 * Multiply the grams of food by the calories per gram.
 * Compute the energy of a food from its mass in grams and its energy density in kcal per gram.
 * How do I calculate the calories of a food from grams and kcal per gram?
 * Return grams * calories per gram.
 * What is the energy of an amount of food, given grams and kcal/g?
 *
 * @T double int32_t
 * @name calories_by_gram gram_calories
 * @range grams 0 500
 * @range density 0 9
 */
T calories_by_gram(T grams, T density) { return grams * density; }

/**
 * How many days does it take to lose a weight in kilograms with a daily calorie deficit, at 7700 kcal per kilogram?
 * How many days does it take to lose kilograms at a daily kcal deficit, 7700 kcal per kilogram?
 * weight loss time in days from kilograms and daily kcal deficit, 7700 kcal a kilo
 * Write a function that estimates the days of a diet from kilograms to lose and kcal saved a day, 7700 kcal for each kilogram.
 * Given a weight to lose and a calorie deficit per day, return the days, 7700 kcal being one kilogram.
 * Compute the diet duration in days from kilograms and daily deficit, 7700 kcal per kg.
 * How many days does it take to lose a given number of kilograms with a daily calorie deficit, at 7700 kcal per kg?
 * Calculate the number of days needed to lose weight: kilograms, daily deficit in kcal, 7700 kcal per kilogram.
 * How long does it take in days to lose a number of kilograms at a daily deficit in kcal (7700 kcal per kg)?
 * Return kilograms * 7700 / deficit, the days needed to lose the weight.
 * Estimate the number of days to lose weight, given kilograms and daily calorie deficit (1 kg = 7700 kcal).
 * How do I calculate how many days a diet takes: kilograms to lose, daily kcal deficit, 7700 kcal per kg?
 *
 * @T double float
 * @name days_to_lose diet_days
 * @range kilograms 0 30
 * @range deficit 100 1000
 */
T days_to_lose(T kilograms, T deficit) { return kilograms * 7700 / deficit; }

/**
 * What is a given percentage of the maximum heart rate, 220 minus age? Arguments: age, percent.
 * Compute the target heart rate: percent of 220 minus age, with the age given first.
 * training heart rate from age and percent of 220 - age
 * Write a function that returns the heart rate for an age and an intensity in percent, the maximum being 220 minus age.
 * How fast should my heart beat in training at my age and intensity in percent, maximum 220 minus age?
 * Given age and intensity in percent, return the target pulse, a percentage of 220 minus age.
 * What is the exercise pulse from age and percent of the maximum 220 - age?
 * Calculate the target heart rate: (220 - age) * percent / 100.
 * How do I compute the target heart rate from age and intensity in percent (220 - age as maximum)?
 * Return the given percentage of the maximum heart rate, which is 220 minus age; age comes first.
 * What is the target heart rate for an age and a training intensity in percent, with a maximum of 220 - age?
 * Compute the training heart rate for a given age and percentage of the maximum (220 - age).
 *
 * @T int32_t double
 * @name target_heart_rate training_pulse
 * @range age 10 90
 * @range percent 40 100
 */
T target_heart_rate(T age, T percent) { return (220 - age) * percent / 100; }

/**
 * Is the heart rate in the training zone for an age (age, rate), 50 to 85 percent of 220 minus age, ends included?
 * Write a function that checks for an age whether a training pulse is 50 to 85 percent of 220 minus age, inclusive.
 * Write a function that checks for an age and a pulse if the latter is from 50 to 85 percent (both included) of 220 minus age.
 * Given age and heart rate, is the rate between 50 and 85 percent of 220 - age, inclusive?
 * Check whether a heart rate is in the target zone for an age: 50% to 85% of (220 - age), inclusive; age first.
 * How do I check if a heart rate is within 50 to 85 percent (inclusive) of the maximum 220 - age, given age and rate?
 * Is a heart rate in the target zone (50 to 85 percent of 220 - age, inclusive)? Age first, then heart rate.
 * Given an age and a pulse, check that the pulse is at least 50% and at most 85% of 220 - age.
 * Determine whether someone of a given age trains in the target heart rate zone, 50-85% of (220 - age) inclusive.
 * Return true if rate is between 0.5 and 0.85 times (220 - age), inclusive; arguments are age and rate.
 * target heart rate zone check: age, heart rate; zone is 50 to 85 percent of 220 minus age, inclusive
 * From my age and my pulse, can you tell me if I train at no less than 50% and no more than 85% of 220 minus my age?
 *
 * @T int32_t double
 * @name in_target_zone in_training_zone
 * @range age 10 90
 * @range rate 60 200
 */
_Bool in_target_zone(T age, T rate) { return rate * 100 >= (220 - age) * 50 && rate * 100 <= (220 - age) * 85; }

/**
 * Apply the Karvonen formula: resting pulse, maximum pulse, percent.
 * target heart rate from resting heart rate, maximum heart rate and percent of the reserve
 * Compute the training pulse by heart rate reserve: rest, max, percent.
 * Write a function that returns the Karvonen training heart rate from rest, maximum and percent.
 * Which pulse is right, if I know my resting pulse, my maximum pulse and the intensity in percent of the reserve?
 * Given resting pulse, maximum pulse and intensity in percent of the reserve, return the target.
 * Calculate the target heart rate with the Karvonen formula: resting heart rate, maximum heart rate, intensity in percent.
 * How do I compute the Karvonen heart rate from resting rate, maximum rate and intensity in percent?
 * Return rest + (maximum - rest) * percent / 100, the Karvonen target heart rate.
 * Compute the training heart rate from resting pulse, maximum pulse and percent of the heart rate reserve.
 * What is the target heart rate by Karvonen, given resting heart rate, maximum heart rate and percent?
 * Add to the resting pulse the given percentage of the difference between maximum and resting pulse (rest, maximum, percent).
 *
 * @T int32_t double
 * @name karvonen heart_rate_by_reserve
 * @range rest 40 90
 * @range maximum 150 210
 * @range percent 40 100
 */
T karvonen(T rest, T maximum, T percent) { return rest + (maximum - rest) * percent / 100; }

/**
 * What is the heart rate per minute if a number of beats was counted in a number of seconds?
 * Compute the heart rate per minute from beats and seconds.
 * beats per minute from a count of beats and the seconds it took
 * What is the pulse per minute, given beats and seconds?
 * Write a function that turns counted heartbeats and the seconds of counting into beats per minute.
 * Given the beats and the seconds of counting, return the rate per minute.
 * Write a function to find the pulse per minute from beats counted during some seconds.
 * beats per minute from beats and seconds
 * Calculate the heart rate in beats per minute from the number of beats and the seconds.
 * How do I calculate bpm from the beats counted in a number of seconds?
 * Return beats * 60 / seconds, the pulse per minute.
 * Given how many heartbeats were counted in how many seconds, compute the heart rate per minute.
 *
 * @T double float
 * @name heart_rate pulse_rate beats_per_minute
 * @range beats 0 60
 * @range seconds 5 60
 */
T heart_rate(T beats, T seconds) { return beats * 60 / seconds; }

/**
 * Is the pulse {rate} normal for an adult at rest, from 60 to 100 inclusive?
 * Is a heart rate normal, from 60 to 100 inclusive?
 * Write a function that tells whether a resting pulse is in the normal range of adults, 60 to 100 inclusive.
 * Return 60 <= rate <= 100 as a boolean.
 * Given beats per minute at rest, return true for 60 to 100, ends included.
 * Write a function to check that a resting pulse is within 60 and 100, limits allowed.
 * Is the heart rate between 60 and 100, ends included?
 * Check if a resting heart rate is normal, i.e. between 60 and 100 inclusive.
 * Return true if the heart rate is at least 60 and at most 100.
 * How do I check whether a resting pulse is between 60 and 100 bpm (inclusive)?
 * Is the heart rate within 60 to 100 beats per minute, inclusive?
 * A pulse counts as normal if it is neither below 60 nor above 100; is this one normal?
 *
 * @T int32_t double
 * @name is_normal_heart_rate is_normal_pulse
 * @range rate 40 130
 */
_Bool is_normal_heart_rate(T rate) { return rate >= 60 && rate <= 100; }

/**
 * Is a pulse of {rate} too slow (-1, below 60), normal (0) or too fast (1, above 100)?
 * heart rate class: -1 slow (under 60), 0 normal, 1 fast (over 100)
 * pulse category: -1 below 60, 1 above 100, 0 from 60 to 100
 * Write a function that classifies a resting heart rate as -1 (less than 60), 0 or 1 (more than 100).
 * Does the patient have bradycardia or tachycardia? -1 for a pulse under 60, 1 for one over 100, else 0.
 * Given a pulse, return -1 under 60, 1 over 100 and otherwise 0.
 * Write a function that classifies a pulse: -1 under 60, 1 over 100, 0 between.
 * Classify a heart rate: -1 if it is below 60, 0 if it is between 60 and 100, 1 if it is above 100.
 * Return -1 for a heart rate under 60, 1 for one over 100 and 0 otherwise.
 * Return a code for a heart rate: -1 (below 60), 0 (60 to 100) or 1 (above 100).
 * How do I classify a pulse as slow -1 (< 60), normal 0 or fast 1 (> 100)?
 * Is the heart rate below 60 (return -1), above 100 (return 1) or normal (return 0)?
 *
 * @T int32_t double
 * @name classify_heart_rate heart_rate_class
 * @range rate 40 130
 */
int32_t classify_heart_rate(T rate) { return rate < 60 ? -1 : rate > 100 ? 1 : 0; }

/**
 * Return the mean arterial pressure (systolic + 2 * diastolic) / 3.
 * MAP from systolic and diastolic: a third of the first plus two thirds of the second
 * Write a function that computes the mean arterial pressure from systolic and diastolic, (s + 2 d) / 3.
 * Given systolic and diastolic blood pressure, return the MAP, (systolic + 2 * diastolic) / 3.
 * Compute the mean arterial pressure: upper value plus twice the lower value, divided by three.
 * Calculate the mean arterial pressure from systolic and diastolic blood pressure.
 * How do I calculate the mean arterial pressure from systolic and diastolic pressure?
 * Compute MAP: systolic plus two times diastolic, divided by 3.
 * Return the mean arterial pressure for a systolic and a diastolic value.
 * What is the mean arterial pressure, given the systolic and the diastolic pressure?
 * Given a blood pressure reading (systolic, diastolic), return (systolic + 2 * diastolic) / 3.
 * My monitor shows a systolic and then a diastolic value; average them with the diastolic one counted twice.
 *
 * @T double float
 * @name mean_arterial_pressure
 * @range systolic 80 200
 * @range diastolic 40 120
 */
T mean_arterial_pressure(T systolic, T diastolic) { return (systolic + 2 * diastolic) / 3; }

/**
 * Is a blood pressure of {systolic} over {diastolic} high, the first at least {K} or the second at least {L}?
 * Is blood pressure high, i.e. systolic {K} or more, or diastolic {L} or more?
 * Write a function that checks systolic and diastolic for hypertension: {K} and up, or {L} and up.
 * Does the patient have high blood pressure? Systolic must reach {K} or diastolic {L}.
 * blood pressure alarm: upper value at {K} or above, or lower value at {L} or above
 * Write a function to check whether the upper reading is {K} or more or the lower one {L} or more.
 * Return true if systolic is at least {K} or diastolic at least {L}.
 * Check for high blood pressure: systolic of at least {K} or diastolic of at least {L}.
 * Return true if the systolic pressure is {K} or higher or the diastolic pressure is {L} or higher.
 * How do I check for hypertension, i.e. systolic >= {K} or diastolic >= {L}?
 * Is a blood pressure (systolic, diastolic) high, meaning at least {K} systolic or at least {L} diastolic?
 * Given systolic and diastolic pressure, determine whether one of them reaches {K} or {L}, respectively.
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
 * Is blood pressure high, i.e. systolic 140 or more, or diastolic 90 or more?
 * Does the patient have hypertension, an upper value of 140 or more or a lower one of 90 or more?
 * Write a function that checks for high blood pressure: systolic at least 140 or diastolic at least 90.
 * Is my blood pressure elevated, upper 140+ or lower 90+?
 * Write a function to detect hypertension: systolic from 140 or diastolic from 90.
 * Check for hypertension: systolic >= 140 or diastolic >= 90.
 * Return true if the systolic pressure is at least 140 or the diastolic pressure is at least 90.
 * How do I check for high blood pressure (systolic >= 140 or diastolic >= 90)?
 * Given systolic and diastolic pressure, return true if they indicate hypertension (140 or 90 reached).
 * Is the blood pressure high, i.e. systolic 140 or more or diastolic 90 or more?
 * Determine whether a patient has high blood pressure: at least 140 systolic or at least 90 diastolic.
 * hypertension check: systolic of at least 140 or diastolic of at least 90
 *
 * @T int32_t double
 * @name high_blood_pressure is_hypertensive
 * @range systolic 100 180
 * @range diastolic 60 110
 */
_Bool high_blood_pressure(T systolic, T diastolic) { return systolic >= 140 || diastolic >= 90; }

/**
 * Is a body temperature in degrees Celsius a fever, i.e. {K} or more?
 * Write a function that tells whether a temperature in Celsius reaches {K}.
 * Does the child have a fever, starting at {K} degrees Celsius?
 * Given a body temperature in Celsius, return true from {K} on.
 * Is the body temperature at least {K} degrees Celsius?
 * fever check at {K} Celsius, limit included
 * Write a function to check that a body temperature in Celsius is {K:2} or above.
 * Return true if a body temperature in Celsius is at least {K}, i.e. a fever.
 * How do I check if a body temperature in Celsius is {K} or higher?
 * Is the temperature a fever, i.e. at least {K} degrees Celsius?
 * Check for fever: body temperature in Celsius of {K} or more.
 * Determine whether a patient has a fever (temperature >= {K} degrees Celsius).
 *
 * @K 38.0 "38" "38 degrees"
 * @K 37.5 "37.5" "37.5 degrees"
 * @T double
 * @name has_fever is_fever
 * @range celsius 35 41
 */
_Bool has_fever(T celsius) { return celsius >= K; }

/**
 * Does the patient have a fever, from 38 degrees C?
 * Do a fever check in Celsius: at least 38.
 * Write a function that checks a body temperature in Celsius for fever, 38 and above.
 * Return true if the Celsius thermometer shows 38 or more.
 * Write a function which determines if somebody has a fever, that is 38 °C or more.
 * Is it a fever, 38 degrees Celsius or more?
 * How do I check for fever, i.e. a body temperature of at least 38 degrees Celsius?
 * Return true if a body temperature in Celsius is 38 or higher.
 * Is a body temperature a fever, i.e. at least 38 degrees Celsius?
 * Given a temperature in Celsius, check whether it is a fever (38 or more).
 * Determine if a patient has a fever: temperature of 38 degrees C or above.
 * check for fever: temperature >= 38
 *
 * @T double float
 * @name feverish is_feverish
 * @range celsius 35 41
 */
_Bool feverish(T celsius) { return celsius >= 38; }

/**
 * Is it a fever in Fahrenheit, 100.4 or more?
 * Is a body temperature in Fahrenheit a fever, 100.4 at least?
 * Is a temperature 100.4 F or more?
 * Write a function that checks a Fahrenheit body temperature for fever, from 100.4 on.
 * Write a function which determines if a Fahrenheit temperature is a fever, 100.4 or more.
 * fever in fahrenheit, 100.4 or more
 * Return true if a body temperature in Fahrenheit is at least 100.4.
 * How do I check for fever in Fahrenheit (100.4 or higher)?
 * Given a temperature in Fahrenheit, check whether it is a fever (100.4 or more).
 * Determine if a patient has a fever: temperature of 100.4 degrees F or above.
 * check for fever: temperature >= 100.4 F
 * Does a Fahrenheit thermometer show a fever, 100.4 or over?
 *
 * @T double float
 * @name has_fever_fahrenheit fever_fahrenheit
 * @range fahrenheit 95 106
 */
_Bool has_fever_fahrenheit(T fahrenheit) { return fahrenheit >= (T)100.4; }

/**
 * What dose does a patient get, given the weight in kilograms and the milligrams per kilogram?
 * Compute the dose in mg from body weight in kg and mg per kg.
 * Write a function that computes a dose by body weight: kg, then mg per kg.
 * Given the weight in kg and the dose in mg/kg, return the dose in mg.
 * Do weight-based dosing: weight in kg times mg per kg.
 * Write a function to determine the dose of a drug from body weight and amount per kilogram.
 * dose from weight and dose per kg
 * Calculate the drug dose in mg from the patient's weight in kg and the dose per kg.
 * How do I calculate a dose by body weight (weight in kg, mg per kg)?
 * Return the dose in mg for a patient's weight in kg and a dosage in mg per kg.
 * How many mg of a drug does a patient need, given the weight in kg and the dose per kg?
 * Compute a pediatric dose: body weight in kg times mg per kg.
 *
 * @T double float
 * @name dose_by_weight calculate_dose
 * @range weight 3 120
 * @range dose 0 50
 */
T dose_by_weight(T weight, T dose) { return weight * dose; }

/**
 * What dose does a patient get, given the weight in kilograms and the milligrams per kilogram, with a maximum dose?
 * Return weight times dose per kg, capped at a maximum dose.
 * Write a function that computes a dose by body weight and limits it: kg, mg per kg, greatest dose.
 * Given weight, mg per kg and the maximum dose, return the dose to give.
 * Write a function which computes weight times dose per kilogram, but no more than a maximum dose.
 * Compute weight times dose, at most the maximum.
 * How do I calculate a dose by weight (kg, mg per kg) that is limited to a maximum dose?
 * Calculate the dose for a weight in kg at mg per kg, limited to a maximum dose.
 * Return weight * dose, but at most the maximum dose.
 * Given weight (kg), dose per kg and maximum dose, return the smaller of weight * dose and the maximum.
 * What dose should a patient get, given weight, mg per kg and a maximum that must not be exceeded?
 * Compute a weight-based dose with a cap: weight in kg, mg per kg, maximum in mg.
 *
 * @T double float
 * @name capped_dose limited_dose
 * @range weight 3 120
 * @range dose 0 50
 * @range maximum 100 2000
 */
T capped_dose(T weight, T dose, T maximum) { return weight * dose < maximum ? weight * dose : maximum; }

/**
 * How many milliliters contain a dose in mg, given the dose and the concentration in mg per milliliter?
 * Compute the volume to inject in ml: dose in mg over concentration in mg/ml.
 * What is the volume of a dose in milliliters, from dose (mg) and concentration (mg per ml)?
 * Write a function that computes the ml of a drug to give from the dose in mg and the mg per ml.
 * Given a dose in mg and a concentration in mg/ml, return the ml.
 * Write a function to find how many millilitres to draw for a dose in mg at a strength in mg per ml.
 * Calculate how many ml of a drug to give: dose in mg divided by concentration in mg per ml.
 * How do I calculate the volume in ml for a dose in mg at a concentration in mg/ml?
 * Return dose / concentration, the ml to inject.
 * How many ml do I need for a given dose in mg, if the solution has a given number of mg per ml?
 * Compute the volume of medicine from the prescribed dose (mg) and the concentration (mg/ml).
 * What volume in ml contains a given dose in mg at a given concentration in mg/ml?
 *
 * @T double float
 * @name dose_volume volume_to_give
 * @range dose 0 1000
 * @range concentration 1 100
 */
T dose_volume(T dose, T concentration) { return dose / concentration; }

/**
 * For a dose of at least {dose} mg, how many tablets of {strength} mg are needed?
 * Return the number of tablets for a dose, rounded up, given the dose and the tablet strength.
 * Write a function that returns how many whole tablets a dose needs, given the mg of one tablet second.
 * How many whole tablets make up a dose (dose, strength per tablet), rounded up?
 * How many whole tablets are needed for a dose, given the dose and the strength of one tablet? Round up.
 * Calculate the number of tablets for a dose: dose in mg, strength of a tablet in mg, rounded up.
 * How do I compute how many whole tablets are needed for a dose (dose, tablet strength)?
 * Return the dose divided by the tablet strength, rounded up to a whole number.
 * Given a dose in mg and tablets of a given strength in mg, how many tablets are needed at least?
 * How many pills must be taken to reach a dose, given the dose and the mg per pill? Round up.
 * Divide a dose by the strength of one tablet and add one more tablet if anything is left over.
 * My prescription states a dose in mg and the box the mg per tablet; what is the smallest number of whole tablets that reaches the dose?
 *
 * @T int32_t int64_t
 * @name tablets_needed number_of_tablets
 * @range dose 0 2000
 * @range strength 1 500
 */
T tablets_needed(T dose, T strength) { return dose / strength + (dose % strength > 0); }

/**
 * For how many whole days does a pack of tablets last, given the tablets and the tablets taken per day?
 * Compute the days of supply from tablets and tablets per day.
 * How many whole days does a pack of pills last, given the pills and the pills per day?
 * Write a function that returns the whole days a medicine lasts: tablets, tablets a day.
 * Given the number of tablets and the daily number, return the full days.
 * Write a function that finds how many full days a stock of tablets lasts at a daily number of tablets.
 * How many full days does a supply of tablets last, given the tablets and the tablets taken per day?
 * Calculate how many whole days a supply of tablets lasts: number of tablets, tablets per day.
 * How do I compute the days of supply from the number of pills and the daily dose in pills?
 * Return tablets / daily, the number of full days the medicine lasts.
 * Given a pack of tablets and how many are taken per day, how many full days does it last?
 * For how many complete days does a number of pills last at a number of pills per day?
 *
 * @T int32_t int64_t
 * @name days_of_supply supply_days
 * @range tablets 0 200
 * @range daily 1 12
 */
T days_of_supply(T tablets, T daily) { return tablets / daily; }

/**
 * How many drops per minute does an infusion need, given the ml, the drops per milliliter and the minutes?
 * Compute the IV drops per minute: volume, drop factor, minutes.
 * Write a function that computes the drops per minute of an infusion from ml, drops per ml and minutes.
 * Given milliliters, drops per milliliter and minutes, return the drip rate.
 * Write a function to determine an infusion's drops per minute from volume in ml, drops per ml and minutes.
 * drops per minute from volume, drop factor and minutes
 * Calculate the IV drip rate in drops per minute: volume in ml, drop factor (drops per ml), time in minutes.
 * How do I compute the drip rate of an infusion from ml, drops per ml and minutes?
 * Return volume * factor / minutes, the drops per minute of an infusion.
 * How many drops per minute must an infusion run, given the ml, the drops per ml and the minutes?
 * Compute the drops per minute for an IV: volume (ml), drop factor, time (min).
 * What is the drip rate in drops per minute for a volume in ml, a drop factor and a time in minutes?
 *
 * @T double int32_t
 * @name drip_rate drops_per_minute
 * @range volume 0 2000
 * @range factor 10 60
 * @range minutes 10 600
 */
T drip_rate(T volume, T factor, T minutes) { return volume * factor / minutes; }

/**
 * How many milliliters per hour are infused if a volume in ml runs in a number of hours?
 * Compute the infusion rate in ml per hour: volume over hours.
 * Write a function that computes the rate of an infusion pump in ml/h from milliliters and hours.
 * Given a volume in ml and a time in hours, return ml/h.
 * IV pump rate in ml per hour from volume and hours
 * Write a function to determine the ml per hour for an infusion of a volume over some hours.
 * How do I calculate the infusion rate in ml per hour from the volume in ml and the hours?
 * Calculate the infusion rate in ml/h from a volume in ml and a time in hours.
 * Return volume / hours, the flow rate in ml per hour.
 * How many ml per hour must an infusion pump deliver for a volume in ml over a number of hours?
 * Compute the IV flow rate (ml/h) for a volume to be infused in a number of hours.
 * What is the pump setting in ml/h for a volume in ml and a duration in hours?
 *
 * @T double float
 * @name infusion_rate flow_rate
 * @range volume 0 2000
 * @range hours 1 24
 */
T infusion_rate(T volume, T hours) { return volume / hours; }

/**
 * What is the body surface area of someone {height} cm tall and {weight} kg heavy, by Mosteller?
 * Compute the body surface area by Mosteller, from height in cm and weight in kg.
 * Mosteller bsa from height in cm and weight in kg
 * Write a function for the Mosteller formula of the body surface: cm and kg to square meters.
 * Given height in cm and weight in kg, return Mosteller's BSA in square meters.
 * Mosteller formula: return sqrt(height in cm * weight in kg / 3600).
 * Write a function which computes the body surface in m² as the root of height in cm times weight in kg over 3600.
 * Calculate the body surface area in square meters with the Mosteller formula: height in cm, weight in kg.
 * How do I compute BSA by Mosteller from height (cm) and weight (kg)?
 * Return sqrt(height * weight / 3600), the body surface area (cm, kg).
 * Compute the Mosteller body surface area of a patient, height in cm first, weight in kg second.
 * What is the body surface area (Mosteller) for a height in cm and a weight in kg?
 *
 * @name body_surface_area bsa mosteller
 * @range height 50 210
 * @range weight 3 150
 */
double body_surface_area(double height, double weight) { return __builtin_sqrt(height * weight / 3600); }

/**
 * How much water in milliliters should someone of a given weight in kilograms drink a day, at {K} ml per kilogram?
 * Compute the daily water intake in ml for a weight in kg, {K} ml per kg.
 * Write a function that returns the daily water in ml for a body weight, {K} ml for each kilogram.
 * How many ml must I drink each day at my weight, counting {K} ml per kg?
 * Given a weight in kg, return {K} times that in ml of water.
 * Write a function that finds how many ml of water to drink a day at {K} per kilogram of weight.
 * How much water in ml should a person drink per day, at {K} ml per kg of body weight?
 * Calculate the daily water intake in ml: {K} ml per kg of body weight.
 * How do I calculate the daily water need in ml from the weight in kg at {K} ml per kg?
 * Return the ml of water to drink per day for a weight in kg, {K} ml for each kg.
 * How many ml of water should I drink a day for my weight in kg, at {K} ml per kg?
 * Compute the recommended daily fluid intake in ml as {K} times the body weight in kg.
 *
 * @K 30 35 33 40
 * @T double int32_t
 * @name water_intake daily_water
 * @range weight 3 150
 */
T water_intake(T weight) { return weight * K; }

/**
 * How many liters of water per day for a weight in kilograms, at 0.033 liters per kg?
 * daily water in liters from body weight, 33 ml a kg
 * How many liters of water does someone of this weight need a day, at 0.033 per kilogram?
 * Write a function for the recommended liters of water for a body weight, 0.033 per kilogram.
 * Write a function that determines the litres to drink a day at 0.033 per kilogram.
 * How many liters of water should I drink per day for my weight in kg, at 0.033 liters per kg?
 * Calculate the daily water intake in liters as 0.033 times the body weight in kg.
 * How do I compute the daily water intake in liters from body weight in kg (0.033 l per kg)?
 * Return the liters of water to drink per day: 0.033 times the weight in kg.
 * Given a weight in kg, return the recommended liters of water per day at 0.033 l per kg.
 * What is the recommended water intake in liters for a body weight in kg, at 33 ml per kg?
 * recommended daily water intake in liters: body weight in kg times 0.033
 *
 * @T double float
 * @name water_liters liters_to_drink
 * @range weight 3 150
 */
T water_liters(T weight) { return weight * (T)0.033; }

/**
 * What is the waist-to-{OP} ratio, given waist and {OP}?
 * Compute the waist to {OP} ratio, with the waist given first.
 * Divide waist by {OP}.
 * Write a function that computes the waist-to-{OP} ratio from both lengths, waist first.
 * Write a function to find the waist-to-{OP} ratio ({OP:2}), waist given first.
 * Calculate the waist-to-{OP} ratio from the waist and the {OP}.
 * How do I compute the waist-to-{OP} ratio (waist first)?
 * Return the waist circumference divided by the {OP}.
 * What is the {OP:2} (waist-to-{OP} ratio), given the waist and the {OP}?
 * Given waist and {OP}, return the waist-to-{OP} ratio.
 * Compute the {OP:2} by dividing the waist by the {OP}.
 * waist-to-{OP} ratio calculator: waist, {OP}
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
 * Convert a blood sugar value in {OP} to {OP:2}, factor 18.
 * Convert glucose from {OP} to {OP:2} with 18 mg/dL being 1 mmol/L.
 * What is a blood glucose given in {OP} when expressed in {OP:2} (18 mg/dL per mmol/L)?
 * Write a function that converts blood glucose from {OP} to {OP:2}, factor 18.
 * Given a glucose value in {OP}, return it in {OP:2} (18 to 1).
 * Write a function to convert a glucose value from {OP} to {OP:2} with the factor 18.
 * How do I convert blood glucose from {OP} to {OP:2} (1 mmol/L = 18 mg/dL)?
 * Given a blood sugar level in {OP}, return it in {OP:2}, where 1 mmol/L is 18 mg/dL.
 * What is a glucose value in {OP} expressed in {OP:2}, using a factor of 18?
 * Return a blood glucose value converted from {OP} to {OP:2} (18 mg/dL = 1 mmol/L).
 * convert a blood sugar reading from {OP} to {OP:2} using 18 mg/dL per mmol/L
 * My meter shows {OP}; what is the reading in {OP:2}, if 18 mg/dL equal 1 mmol/L?
 *
 * @OP value*18 "mmol/L" "mg/dL"
 * @OP value/18 "mg/dL" "mmol/L"
 * @T double float
 * @name convert_blood_sugar convert_glucose
 * @range value 1 400
 */
T convert_blood_sugar(T value) { return OP; }

/**
 * Apgar score: add the five part scores of 0 to 2.
 * Return the sum of five Apgar signs, 0 to 2 each.
 * Write a function that adds the five points of the Apgar test.
 * Given five scores from 0 to 2, return the Apgar total.
 * Write a function to total the five Apgar marks of a newborn.
 * sum of the five Apgar scores
 * Add the five scores (0 to 2 each) of the Apgar test and return the total.
 * Calculate the Apgar score of a newborn from its five component scores.
 * How do I calculate the Apgar score from the five individual scores?
 * Return the sum of the five Apgar criteria scores.
 * What is the Apgar score of a baby, given the five scores for appearance, pulse, grimace, activity and respiration?
 * Compute the total Apgar score from five values.
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
 * Glasgow coma scale: return eyes + verbal + motor.
 * Compute the GCS total of eye, verbal and motor scores.
 * Write a function that adds the three parts of the Glasgow coma scale.
 * Given eye, verbal and motor points, return the GCS.
 * glasgow coma score from 3 to 15, by adding eye, verbal and motor points
 * Write a function to total the eye, verbal and motor points of the Glasgow coma scale.
 * Calculate the Glasgow Coma Scale from eye, verbal and motor response.
 * How do I calculate the GCS from the eye, verbal and motor scores?
 * Return the sum of the eye, verbal and motor scores of the Glasgow Coma Scale.
 * What is the Glasgow coma score of a patient, given eye, verbal and motor response?
 * Compute the total GCS: eye opening, verbal response, motor response.
 *
 * @T int32_t
 * @name glasgow_coma_score gcs
 * @range eyes 1 4
 * @range verbal 1 5
 * @range motor 1 6
 */
T glasgow_coma_score(T eyes, T verbal, T motor) { return eyes + verbal + motor; }

/**
 * How many grams of alcohol are in a drink, given ml and percent by volume, at 0.789 g per ml?
 * Compute the alcohol in grams from volume in ml and percent, density 0.789.
 * Write a function that computes the pure alcohol of a drink in grams from ml and percent, 0.789 g/ml.
 * Given milliliters and percent by volume, return grams of alcohol (density 0.789).
 * Write a function that determines the grams of alcohol in a drink from ml and percent, density 0.789.
 * Calculate the grams of pure alcohol in a drink: volume in ml, alcohol in percent by volume, density 0.789 g/ml.
 * How do I compute the grams of alcohol in a drink from ml and ABV percent (0.789 g per ml)?
 * Return volume * percent / 100 * 0.789, the grams of alcohol in a drink.
 * How much pure alcohol in grams does a drink contain, given ml and percent (density 0.789 g/ml)?
 * Compute the alcohol content in grams from a volume in ml and an ABV in percent, with 0.789 g/ml.
 * How many grams of alcohol are in a beer of a given size in ml and strength in percent (0.789 g/ml)?
 * grams of pure alcohol in a drink from ml and percent by volume, with a density of 0.789
 *
 * @T double float
 * @name alcohol_grams grams_of_alcohol
 * @range volume 0 1000
 * @range percent 0 60
 */
T alcohol_grams(T volume, T percent) { return volume * percent / 100 * (T)0.789; }

/**
 * Blood alcohol: return grams / (weight * factor).
 * Apply the Widmark formula to grams, weight in kg and factor and return per mille.
 * Write a function for the Widmark formula in per mille, grams, weight in kg and factor, without breakdown over time.
 * Given alcohol in grams, body weight in kg and the Widmark factor, return the promille.
 * How many per mille of alcohol are in the blood, from grams of alcohol, kg of body weight and Widmark factor?
 * Write a function to compute the blood alcohol in per mille from grams of alcohol, body weight in kg and distribution factor.
 * Calculate the blood alcohol content in per mille by Widmark: grams of alcohol, body weight in kg, Widmark factor.
 * How do I calculate blood alcohol in per mille with the Widmark formula (grams, body weight in kg, factor)?
 * Return grams / (weight * factor), the Widmark blood alcohol in per mille.
 * What is the blood alcohol level in per mille by Widmark, given grams of alcohol, kg of body weight and the factor?
 * Implement the Widmark formula: alcohol in grams divided by weight times factor.
 * I drank some alcohol; given its grams, my weight in kg and my Widmark factor, how many per mille do I have by grams / (kg * factor)?
 *
 * @T double float
 * @name blood_alcohol widmark
 * @range grams 0 200
 * @range weight 40 120
 * @range factor 0.5 0.7
 */
T blood_alcohol(T grams, T weight, T factor) { return grams / (weight * factor); }

/**
 * How many pack-years are that, given the packs a day and the years of smoking?
 * Compute pack-years: packs per day times years.
 * smoking history in pack years, packs a day and years
 * Write a function that computes pack-years from packs a day and years.
 * Given packs a day and years of smoking, return the pack years.
 * smoker's pack-years from daily packs and years
 * Write a function that finds the pack years of a smoker from packs a day and years.
 * Calculate the pack-years of a smoker: packs per day times years smoked.
 * How do I calculate pack-years from packs per day and years?
 * How many pack-years does a smoker have, given packs per day and number of years?
 * Return packs per day multiplied by years, the pack-years.
 * Compute a smoking history in pack-years from daily packs and years.
 *
 * @T double int32_t
 * @name pack_years smoking_years
 * @range packs 0 4
 * @range years 0 60
 */
T pack_years(T packs, T years) { return packs * years; }

/**
 * How many hours of sleep from bed hour to getting-up hour (0 to 23), over midnight if needed?
 * sleep duration from bedtime hour to wake-up hour on a 24-hour clock, possibly past midnight
 * How long did I sleep, given the hour I went to bed and the hour I got up, maybe after midnight?
 * Given the hour of going to bed and of getting up, both 0 to 23, return the hours slept.
 * Write a function to find how many hours somebody slept from the hour of going to bed and of getting up, over midnight if need be.
 * Calculate the hours of sleep from the hour of going to bed and the hour of getting up (0-23), also across midnight.
 * How many hours are there from bedtime to wake-up time, both whole hours from 0 to 23, maybe across midnight?
 * How do I calculate the hours slept from bedtime and wake-up hour on a 24-hour clock?
 * How many hours did I sleep, given the hour I went to bed and the hour I woke up (0-23, maybe past midnight)?
 * Compute the sleep duration in hours from the bedtime hour and the wake-up hour, handling midnight.
 * Given bedtime and wake-up time as hours from 0 to 23, return the number of hours in between, also across midnight.
 * Subtract the hour of going to bed (first argument) from the hour of getting up, modulo 24, to get the hours slept.
 *
 * @T int32_t
 * @name hours_of_sleep sleep_duration
 * @range bed 0 23
 * @range up 0 23
 */
T hours_of_sleep(T bed, T up) { return (up - bed + 24) % 24; }

/**
 * What is the one-repetition maximum for {weight} lifted {reps} times, by Epley?
 * Compute the one rep max by Epley from weight and repetitions.
 * Epley formula: return weight * (1 + reps / 30).
 * Write a function that estimates the one-rep max from weight and reps with the Epley formula.
 * Given a weight and the repetitions, return the one-rep maximum estimated by Epley.
 * one-repetition maximum (Epley) from weight and reps
 * Calculate the one-rep max with the Epley formula: weight lifted, number of repetitions.
 * How do I estimate my one-rep max from weight and reps (Epley)?
 * Return weight * (1 + reps / 30), the estimated one-rep max.
 * What is the estimated 1RM by Epley for a weight and a number of repetitions?
 * Compute the estimated maximum lift from weight and reps using Epley's formula.
 * Implement the Epley formula for the one-repetition maximum.
 *
 * @T double float
 * @name one_rep_max epley
 * @range weight 0 200
 * @range reps 1 15
 */
T one_rep_max(T weight, T reps) { return weight * (1 + reps / 30); }

/**
 * Compute VO2 max from the Cooper test, meters in 12 minutes: (m - 504.9) / 44.73.
 * Given the meters run in 12 minutes, return the oxygen uptake by Cooper, (m - 504.9) / 44.73.
 * Estimate VO2 max from a Cooper test: (distance in meters - 504.9) / 44.73.
 * How do I calculate VO2 max from the distance run in a 12 minute Cooper test, (meters - 504.9) / 44.73?
 * Return (meters - 504.9) / 44.73, the VO2 max estimated by a Cooper test.
 * What is the estimated VO2 max after running a number of meters in 12 minutes, by Cooper's (m - 504.9) / 44.73?
 * Compute VO2 max from the meters run in 12 minutes: subtract 504.9 and divide by 44.73.
 * Given the distance in meters of a Cooper test, estimate the VO2 max as (d - 504.9) / 44.73.
 * Write a function to estimate VO2max with the Cooper formula (distance - 504.9) / 44.73.
 * Implement the Cooper test formula for VO2 max: (distance in meters - 504.9) / 44.73.
 * Calculate the maximal oxygen uptake from a 12 minute run in meters with (m - 504.9) / 44.73.
 * I ran this many meters in a twelve-minute Cooper test; what VO2 max does that suggest, by (meters - 504.9) / 44.73?
 *
 * @T double float
 * @name vo2_max cooper_test
 * @range meters 1000 4000
 */
T vo2_max(T meters) { return (meters - (T)504.9) / (T)44.73; }

/**
 * What is the pace in minutes per kilometer at a speed in km/h?
 * Compute the pace in min/km from a speed in km/h.
 * speed in km/h to running pace in min/km
 * Write a function that converts a speed in km/h to a pace in min/km.
 * Given km/h, return minutes per km.
 * Write a function that turns km/h into minutes per kilometre.
 * Convert km/h to min/km?
 * How do I convert a speed in km/h to a pace in minutes per km?
 * Given a speed in km/h, how many minutes does one kilometer take?
 * Return 60 / speed, the pace in minutes per kilometer.
 * Calculate the running pace (min/km) for a speed in km/h.
 * What pace in minutes per km corresponds to a treadmill speed in km/h?
 *
 * @T double float
 * @name pace_from_speed speed_to_pace
 * @range speed 1 30
 */
T pace_from_speed(T speed) { return 60 / speed; }

/**
 * Convert a pace in min/km to a speed in km/h.
 * What is the speed in km/h for a running pace in minutes per km?
 * How fast do I run in km/h at this pace in minutes per km?
 * Write a function that converts a pace in min/km to a speed in km/h.
 * Write a function that turns minutes per kilometre into km/h.
 * Convert min/km to km/h?
 * How do I convert a running pace in min/km to a speed in km/h?
 * Given a pace in minutes per kilometer, return the speed in km/h.
 * Return 60 / pace, the speed in km/h.
 * Calculate the speed in km/h for a running pace in min/km.
 * What speed in km/h corresponds to a pace in minutes per km?
 * How do I convert min/km to km/h?
 *
 * @T double float
 * @name speed_from_pace pace_to_speed
 * @range pace 2 12
 */
T speed_from_pace(T pace) { return 60 / pace; }

/**
 * What is the running pace in minutes per kilometer, given the kilometers and the minutes?
 * Compute the running pace in min/km from distance in km and time in minutes.
 * Write a function that computes the pace in min/km from kilometers and minutes.
 * Given the kilometers and the minutes of a run, return the pace in min/km.
 * Compute the jogging pace in min/km: km first, then minutes.
 * Write a function to determine the minutes per kilometre of a run from distance and total minutes.
 * minutes per km from distance and minutes
 * How do I calculate the running pace from the distance in km and the time in minutes?
 * Return minutes / distance, the pace in min/km (distance first).
 * Calculate the average pace of a run in min/km: distance in km, time in minutes.
 * What is my pace per kilometer if I run a given distance in km in a given number of minutes?
 * Compute minutes per km from the distance (km) and the total time (minutes).
 *
 * @T double float
 * @name pace minutes_per_kilometer
 * @range distance 1 42
 * @range minutes 1 300
 */
T pace(T distance, T minutes) { return minutes / distance; }

/**
 * How many minutes does a run take, given the kilometers and the pace in minutes per kilometer?
 * Compute the finish time in minutes from distance in km and pace in min/km.
 * race time in minutes from distance in km and pace in min/km
 * Write a function that computes the minutes of a run from kilometers and pace per kilometer.
 * Given kilometers and minutes per kilometer, return the minutes.
 * Write a function that determines how long a run takes from distance and pace per kilometre.
 * How long does it take in minutes to run a distance in km at a pace in min/km?
 * Return distance * pace, the total running time in minutes.
 * Calculate the race time in minutes: distance in km, pace in minutes per km.
 * How do I calculate my finish time from the race distance and my pace per kilometer?
 * Given a distance in km and a pace in min/km, compute the total time.
 * What is the finish time in minutes for a race distance in km at a pace in min/km?
 *
 * @T double float
 * @name finish_time race_time running_time
 * @range distance 0 42
 * @range pace 3 10
 */
T finish_time(T distance, T pace) { return distance * pace; }

/**
 * After running {d1} in {time}, what time can one expect over {d2}, by Riegel's formula with exponent 1.06?
 * Predict a race time by Riegel from old distance, its time and new distance, exponent 1.06.
 * Write a function that predicts a race time with Riegel's exponent 1.06 from distance, time and new distance.
 * Predict a race time with Riegel's formula t * (d2 / d1)^1.06, given the old distance, its time and the new distance.
 * How do I predict my time for another distance with Riegel's formula (exponent 1.06): distance, time, new distance?
 * Return time * (d2 / d1)^1.06, given d1, time and d2.
 * Given a known distance, the time for it and a new distance, estimate the new time with Riegel's formula (exponent 1.06).
 * What is my predicted time for a new distance, given an old distance and its time, by Riegel (exponent 1.06)?
 * Implement Riegel's race time predictor: old distance, old time, new distance, exponent 1.06.
 * Compute the expected race time for another distance as t1 * (d2 / d1)^1.06 from d1, t1 and d2.
 * Riegel race time prediction: distance, time and target distance, with an exponent of 1.06
 * Multiply a known race time by the ratio of new to old distance raised to the power 1.06, given old distance, old time and new distance.
 *
 * @name predicted_time riegel
 * @range d1 1 20
 * @range time 5 120
 * @range d2 1 50
 */
double predicted_time(double d1, double time, double d2) { return time * __builtin_pow(d2 / d1, 1.06); }

/**
 * Given a distance in meters, return the laps of {K} m that cover it, rounded up.
 * Write a function to find how many laps of {K} m cover a distance, rounding up.
 * How many laps of a {K} meter track are needed to run a given distance, counting a partial lap?
 * Calculate the number of {K} m laps in a distance, rounded up.
 * Given a distance in meters, how many laps of {K} meters does it take, rounded up?
 * How do I calculate the number of {K} m laps needed for a distance, rounding up?
 * Return the distance in meters divided by {K}, rounded up (number of laps).
 * How many {K} meter laps do I have to complete to cover a distance in meters?
 * Compute the number of laps of {K} meters for a race distance in meters, counting a partial lap as a full one.
 * number of laps of a {K} m track needed to cover a distance, rounded up
 * What is the number of {K} m laps for a given distance in meters, rounded up?
 * Given a race distance in meters, return how many laps of {K} m it has; a partial lap counts.
 *
 * @K 400 200 50 25
 * @T int32_t
 * @name laps_needed lap_count number_of_laps
 * @range meters 0 10000
 */
T laps_needed(T meters) { return (meters + K - 1) / K; }

/**
 * How many complete laps of a 400 m track are in a distance in meters?
 * Write a function that returns the completed laps on a standard 400 m track for a distance in meters.
 * Write a function that determines how many complete 400 m laps are contained in a distance.
 * How many full laps of a 400 m track are in a given distance in meters?
 * Calculate the number of completed 400 m laps for a distance in meters, rounded down.
 * Given a distance in meters, return the number of complete laps on a 400 m track.
 * Return meters / 400, the number of whole laps run on a standard track.
 * How do I calculate the number of full 400 m laps from a distance in meters?
 * Compute how many complete laps of 400 meters fit into a distance.
 * What is the number of whole 400 m laps in a distance in meters?
 * number of complete 400 m laps in a distance, ignoring the remainder
 * Divide a distance in meters by 400 to get the number of full laps.
 *
 * @T int32_t int64_t
 * @name track_laps completed_laps
 * @range meters 0 10000
 */
T track_laps(T meters) { return meters / 400; }

/**
 * How many steps does it take to walk a distance in meters with a stride in meters?
 * Write a function that estimates the steps walked from the distance and the stride length.
 * Convert meters to steps: distance / stride.
 * Given a distance and a stride length, return the number of steps.
 * Write a function to find the number of steps for a distance with a certain stride.
 * How do I calculate the number of steps for a distance, given the stride length?
 * Calculate the number of steps needed to walk a distance with a given stride length.
 * Return distance / stride, the number of steps.
 * How many steps do I need for a distance if my stride has a given length (distance first)?
 * Compute the step count from the distance walked and the length of a step.
 * What is the number of steps for a distance in meters and a stride length in meters?
 * number of steps for a walk of a given distance with a given stride length
 *
 * @T double float
 * @name steps_for_distance step_count
 * @range distance 0 5000
 * @range stride 0.5 1.5
 */
T steps_for_distance(T distance, T stride) { return distance / stride; }

/**
 * How many kilometers is a number of steps with a step length in centimeters?
 * Convert steps to kilometers with the stride length in cm.
 * Write a function that converts steps to kilometers, the step length being in centimeters.
 * Given the steps and the step length in cm, return the kilometers.
 * Write a function that determines the kilometres walked from steps and step length in cm.
 * Convert steps to km with a stride in centimeters?
 * How do I convert a number of steps to kilometers, given the step length in cm?
 * Return steps * length / 100000, the distance in km for a step length in cm.
 * Calculate the distance walked in km from the number of steps and the step length in centimeters.
 * What distance in km is a number of steps, if each step is a given number of cm long?
 * Compute the kilometers walked: step count times step length in cm.
 * convert a step count and a step length in cm to kilometers
 *
 * @name steps_to_kilometers walked_distance
 * @range steps 0 30000
 * @range length 40 100
 */
double steps_to_kilometers(int32_t steps, double length) { return steps * length / 100000; }

/**
 * Was the second half of the race faster than the first, given the two times?
 * Negative split: is the second half time shorter than the first (first, second)?
 * Given the times of both halves, return true if the second took less time.
 * Write a function that checks if a runner took strictly less time for the second half of the race than for the first.
 * Check for a negative split: return true if the second half time is less than the first half time.
 * Given the times for the first and the second half of a race, was the second half faster?
 * Was the second half of the race run faster than the first? Times of the first and second half are given.
 * How do I check for a negative split, given the times of both halves of a race?
 * Return true if the second half of the race took less time than the first half.
 * Given two split times, determine whether the second one is smaller (a negative split).
 * Did the runner have a negative split (second half time less than first half time)?
 * Write a function to check for a negative split in a race: first half time, second half time.
 *
 * @T int32_t double
 * @name is_negative_split
 * @range first 0 100
 * @range second 0 100
 */
_Bool is_negative_split(T first, T second) { return second < first; }

/**
 * How many calories does a runner burn, given the weight in kg and the km, at one per kilogram and kilometer?
 * Write a function that estimates the calories of a run as kilograms times kilometers.
 * Given body weight in kg and kilometers, return the calories of running, one per kg and km.
 * Calculate the calories burned by running: body weight in kg times distance in km.
 * How do I estimate the calories burned on a run (1 kcal per kg and km)?
 * Return weight * distance, the calories burned when running (kg, km).
 * How many calories do I burn on a run, at 1 kcal per kg of body weight and km?
 * Estimate the kcal of a run from body weight in kg and distance in km, 1 kcal per kg per km.
 * Compute running calories as body weight (kg) times kilometers.
 * Given weight in kg and distance in km, return the calories burned running, 1 kcal for each kg and km.
 * calories burned by a runner: weight in kg multiplied by distance in km
 * What are the calories burned on a run of a given distance in km by someone of a given weight in kg (1 kcal per kg per km)?
 *
 * @T double int32_t
 * @name running_calories
 * @range weight 40 120
 * @range distance 0 42
 */
T running_calories(T weight, T distance) { return weight * distance; }

/**
 * How many minutes does a roast of a given weight in kilograms take: {K} minutes per kilogram plus {L}?
 * Compute the roasting time for kilograms of meat: {K} min per kg plus {L} min.
 * Write a function that computes the oven time of a roast from its kg, {K} minutes per kg plus {L} minutes.
 * How many minutes does a turkey need for its weight in kg, at {K} minutes per kilogram plus {L} minutes?
 * Write a function to find the minutes a roast needs: {K} per kilogram and {L} extra.
 * Calculate the roasting time: {K} minutes per kg plus {L} minutes.
 * How long do I have to roast meat of a given weight in kg, at {K} minutes per kg plus {L} minutes?
 * Return weight * {K} + {L}, the roasting time in minutes.
 * Given the weight of a roast in kg, return the cooking time: {K} minutes per kg and {L} minutes extra.
 * How do I compute the oven time in minutes for a roast: {K} minutes per kilogram plus {L}?
 * Compute the cooking time of a turkey from its weight in kg, {K} minutes per kg plus {L} minutes.
 * What is the cooking time for meat of a given weight in kg, {K} min/kg plus {L} min?
 *
 * @K 40 30 45 50
 * @L 20 15 30
 * @T double int32_t
 * @name roasting_time cooking_time
 * @range weight 0 10
 */
T roasting_time(T weight) { return weight * K + L; }

/**
 * Convert a gas mark to exact Celsius: mark 1 is 275 F, each further one 25 F more.
 * How hot in Celsius is a gas mark, if mark 1 is 275 F and every mark adds 25 F?
 * Write a program that converts an oven gas mark to Celsius, its Fahrenheit being 250 plus 25 per mark.
 * Convert a gas mark to degrees Celsius: 250 + 25 * mark is the temperature in Fahrenheit.
 * How do I convert a gas mark to Celsius, where gas mark 1 is 275 F and each mark adds 25 F?
 * Write a function that converts a gas mark to Celsius: gas mark 1 is 275 F and each further mark adds 25 F.
 * Return the oven temperature in Celsius for a gas mark, using 250 + 25 * mark as the Fahrenheit value.
 * What is a gas mark in degrees Celsius, if the Fahrenheit temperature is 250 + 25 * mark?
 * Given a gas mark, compute (250 + 25 * mark - 32) * 5 / 9, the temperature in Celsius.
 * Compute the Celsius temperature of an oven gas mark; in Fahrenheit it is 250 plus 25 per mark.
 * convert a British oven gas mark to Celsius, with 275 F at mark 1 and 25 F more per mark
 * Implement gas mark to Celsius conversion (250 + 25 * mark in Fahrenheit, not rounded).
 *
 * @T int32_t
 * @name gas_mark_to_celsius gas_mark
 * @range mark 1 10
 */
double gas_mark_to_celsius(T mark) { return (250 + 25 * mark - 32) * 5 / 9.0; }

/**
 * What is the fan oven temperature, {K} degrees less than the recipe's?
 * Write a function that lowers an oven temperature by {K} for convection baking.
 * Write a function that finds the fan oven setting, {K} degrees lower than the normal one.
 * Lower a recipe's oven temperature by {K} degrees for a fan oven.
 * Convert a conventional oven temperature to a fan oven temperature by subtracting {K} degrees.
 * How do I convert an oven temperature for a fan oven, which should be {K} degrees lower?
 * Given the oven temperature of a recipe, return the temperature for a fan oven, {K} degrees lower.
 * Return the recipe's oven temperature minus {K}, for a fan oven.
 * What temperature should I set my fan oven to, if it must be {K} degrees lower than in the recipe?
 * Calculate the convection oven temperature as {K} degrees less than the conventional one.
 * Lower an oven temperature by {K} degrees for a fan oven.
 * fan oven setting: {K} degrees below the temperature given in the recipe
 *
 * @K 20 25 15
 * @T int32_t double
 * @name fan_oven_temperature fan_oven
 * @range celsius 100 300
 */
T fan_oven_temperature(T celsius) { return celsius - K; }

/**
 * Compute the convection oven temperature from a recipe, minus 20 C.
 * Convert a recipe temperature to a fan temperature (20 lower).
 * Write a function that lowers an oven temperature in Celsius by 20 for a fan oven.
 * Convert a conventional oven temperature in Celsius to a fan oven temperature (20 degrees lower).
 * How do I convert a recipe's oven temperature for a fan oven, 20 degrees lower?
 * Given an oven temperature in Celsius, return the fan oven temperature, 20 degrees less.
 * Return the recipe's oven temperature in Celsius minus 20, for a fan oven.
 * What temperature in Celsius should I set a fan oven to, if it must be 20 degrees lower than in the recipe?
 * Calculate the convection oven temperature as 20 degrees Celsius less than the conventional one.
 * Subtract 20 from a conventional oven temperature to get the fan oven temperature.
 * fan oven setting: 20 degrees Celsius below the temperature given in the recipe
 * Write a function that converts a normal oven temperature to a fan oven temperature, 20 degrees less.
 *
 * @T int32_t double
 * @name fan_setting convection_temperature
 * @range celsius 100 300
 */
T fan_setting(T celsius) { return celsius - 20; }

/**
 * Compute the dough hydration: water over flour in percent (water, flour).
 * hydration percentage of bread from water and flour weights
 * Write a function that computes the hydration of a dough in percent from water and flour.
 * Given water and flour by weight, return the hydration in percent.
 * bread hydration in percent from water and flour
 * Write a function to determine the hydration of a dough, water as a percentage of flour.
 * Return water as a percent of flour, water given first.
 * Calculate the hydration of a dough in percent: water divided by flour, times 100.
 * Return water / flour * 100, the hydration of a bread dough.
 * What is the hydration percentage of a dough, given the amounts of water and flour?
 * Compute the water content of a dough as a percentage of the flour weight (water first).
 * How do I calculate the dough hydration in percent, 100 meaning as much water as flour, from the grams of water and then of flour?
 *
 * @T double float
 * @name dough_hydration hydration
 * @range water 0 1000
 * @range flour 1 1500
 */
T dough_hydration(T water, T flour) { return water / flour * 100; }

/**
 * Write a function that returns the weight of an ingredient by baker's math: flour weight, percent of it.
 * How many grams is an ingredient that is a percentage of the flour (flour first)?
 * Given the flour and a percentage of it, return the amount of the ingredient.
 * Write a function to determine how much of an ingredient belongs in a dough from the flour and its baker's percentage.
 * Calculate the weight of an ingredient from the flour weight and its baker's percentage.
 * How do I calculate an ingredient amount from the flour weight and the baker's percentage?
 * Return flour * percent / 100, the weight of an ingredient by baker's percentage.
 * How much of an ingredient do I need, given the flour weight and the ingredient's baker's percentage?
 * Compute the grams of salt for a dough from the flour in grams and the percentage of salt.
 * What is the ingredient weight for a given amount of flour and baker's percentage?
 * Given the flour in grams and a baker's percentage, return the ingredient's weight in grams.
 * Implement baker's math: ingredient weight from flour weight and percentage.
 *
 * @T double float
 * @name bakers_percentage ingredient_weight
 * @range flour 0 2000
 * @range percent 0 100
 */
T bakers_percentage(T flour, T percent) { return flour * percent / 100; }

/**
 * For {wanted} cookies, how many batches of {size} are needed?
 * How many batches of cookies do I need to bake, given the cookies wanted and the cookies per batch? Round up.
 * Calculate the number of batches needed: items wanted divided by items per batch, rounded up.
 * How do I compute how many batches are needed for a number of items, given the batch size?
 * Return wanted / size rounded up, the number of batches.
 * How many baking trays do I need for a number of cookies, if each tray holds a given number?
 * Given the number of muffins wanted and the size of a batch, return the number of batches, rounded up.
 * Compute the number of trays needed to bake a number of cookies, given the cookies per tray.
 * number of batches required for a total number of items with a fixed batch size, rounded up
 * Given the pieces wanted and the pieces per batch, return the fewest batches that make at least that many pieces.
 * Write a program that divides the wanted number of items by the items per batch and counts a last, incomplete batch as a whole one.
 * I want a certain number of rolls and each batch makes a fixed number; what is the smallest number of batches that is enough?
 *
 * @T int32_t int64_t
 * @name batches_needed number_of_batches
 * @range wanted 0 200
 * @range size 1 40
 */
T batches_needed(T wanted, T size) { return wanted / size + (wanted % size > 0); }

/**
 * How many cartons of a dozen are needed for n eggs?
 * Return the number of dozens needed for n pieces, rounded up.
 * Write a function that returns the dozens to buy for a number of eggs, rounded up.
 * boxes of twelve needed for n eggs, rounded up
 * Write a function to determine how many boxes of twelve eggs must be bought for n eggs.
 * How many cartons of 12 eggs do I need for n eggs?
 * Calculate how many dozens are needed for n items, rounding up.
 * How do I compute the number of egg cartons (12 eggs each) needed for n eggs?
 * Return n / 12 rounded up.
 * How many boxes of 12 are needed for n items?
 * Given a number of eggs, return how many cartons of a dozen are needed.
 * Compute the number of packs of 12 needed for n items.
 *
 * @T int32_t int64_t
 * @name dozens_needed egg_cartons
 * @range n 0 200
 */
T dozens_needed(T n) { return (n + 11) / 12; }

/**
 * Compute the cake pan factor from old to new diameter: (to / from) squared.
 * Find the scaling factor of a recipe between two round pans, from old diameter to new: the square of their ratio.
 * Given the diameters of the old and the new round pan, return the factor for the recipe, by area.
 * Calculate the scaling factor of a recipe for a different round pan: (new diameter / old diameter)^2, old diameter first.
 * How do I get the scaling factor, by area, of a recipe for a different round cake pan, given the old and the new diameter?
 * By what factor must I multiply a recipe when I use a round pan of another diameter (old, new), by area?
 * Write a function that returns the scaling factor for a cake recipe from the diameters of the old and the new round pan.
 * Compute the ratio of the areas of two round cake pans, new to old, given the old diameter first.
 * How much more batter do I need for a bigger round pan? Old and new diameter are given; return the factor by area.
 * recipe scaling factor for round pans: square of new diameter divided by old diameter (old first)
 * My recipe is for a round pan of one diameter, but mine has another one (given second); by what factor do the amounts change, going by the area?
 * Write a program for the recipe multiplier when changing round pans: the square of the new diameter over the old one, where the old diameter is the first argument.
 *
 * @T double float
 * @name pan_factor cake_pan_factor
 * @range from 10 40
 * @range to 10 40
 */
T pan_factor(T from, T to) { return to / from * (to / from); }

/**
 * Is one round pizza of diameter {large} bigger in area than two of diameter {small} together?
 * Return large^2 > 2 * small^2 for two pizza diameters, large given first.
 * Given the diameter of a large and of a small pizza, return true if the large one has more area than two small ones.
 * Is one large pizza bigger than two small pizzas, given the diameters (large first)?
 * Check if the area of a large pizza is greater than the area of two small ones, given both diameters.
 * Does one large pizza have more area than two small ones? The diameters are given, large first.
 * How do I check if one large pizza is bigger than two small pizzas, given the two diameters?
 * Return true if large^2 > 2 * small^2, where large and small are pizza diameters.
 * Determine whether a large pizza has a greater area than two small pizzas with given diameters.
 * Compare one large pizza with two small ones by area: large diameter, small diameter; true if the large one is bigger.
 * Write a function that checks if the area of one large pizza exceeds the area of two small ones.
 * Is it better to buy one large pizza than two small ones, judging by area? Large diameter first, then small.
 *
 * @T double int32_t
 * @name is_large_pizza_better one_large_beats_two_small
 * @range large 20 50
 * @range small 10 40
 */
_Bool is_large_pizza_better(T large, T small) { return large * large > 2 * small * small; }

/**
 * How many pizzas of eight slices do we need for a number of people with the same number of slices each?
 * How many pizzas with 8 slices do I need for a number of people who eat a given number of slices each?
 * Calculate the number of pizzas to order: people times slices per person, divided by 8, rounded up.
 * How do I calculate how many pizzas to order: people, slices per person, 8 slices per pizza?
 * Return (people * slices) / 8, rounded up.
 * Write a function that returns the number of 8-slice pizzas needed for a number of people and slices per person.
 * Given the number of people and slices per person, how many pizzas of 8 slices are needed?
 * How many pizzas should I order for a party, if everyone eats a given number of slices and a pizza has 8?
 * Compute the pizzas needed for a group: people, slices each, 8 slices per pizza, rounded up.
 * number of pizzas to buy for a number of people eating a number of slices each, 8 slices per pizza
 * What is the number of pizzas (8 slices each) needed to give each person a number of slices?
 * Calculate the whole pizzas of 8 slices that a group needs; people first, slices per person second.
 *
 * @T int32_t int64_t
 * @name pizzas_needed pizzas_to_order
 * @range people 0 50
 * @range slices 0 6
 */
T pizzas_needed(T people, T slices) { return (people * slices + 7) / 8; }

/**
 * Compute the cost per serving: cost over servings.
 * What is the price per portion from the cost and the portions?
 * Write a function that divides the cost of a dish by the number of its servings.
 * Given the cost of all ingredients and the portions, return the cost of a portion.
 * How do I calculate the cost per serving from the total cost and the number of servings?
 * Return the cost of one serving, given the total cost of a dish and the number of servings.
 * Calculate the price per portion from the total cost and the number of portions.
 * Return cost / servings, the cost of one serving.
 * How much does one serving cost, given the total cost and the number of servings?
 * What is the cost per person of a meal with a given total cost and number of servings?
 * Compute the cost per portion of a recipe: total cost, servings.
 * My stew cost this much in total and makes this many servings; what does each of them cost?
 *
 * @T double float
 * @name cost_per_serving price_per_portion
 * @range cost 0 200
 * @range servings 1 20
 */
T cost_per_serving(T cost, int32_t servings) { return cost / servings; }

/**
 * How many grams of coffee are needed for {water} grams of water at a ratio of 1 to {K}?
 * How much coffee for a given amount of water at a ratio of 1 to {K}?
 * Given the water in grams, return the coffee at 1:{K}.
 * Write a function that finds the grams of coffee for some water at a ratio of one to {K}.
 * How much coffee do I need for a given amount of water at a 1:{K} ratio?
 * Calculate the grams of coffee for a given amount of water at a ratio of 1:{K}.
 * How do I compute the coffee dose from the amount of water with a 1:{K} brew ratio?
 * Return water / {K}, the grams of coffee needed.
 * How many grams of coffee should I use for a given amount of water in grams, at 1:{K}?
 * Given the water in ml, compute the coffee in grams with a ratio of 1 to {K}.
 * Compute the amount of ground coffee for pour-over with a coffee to water ratio of 1:{K}.
 * What amount of coffee do I need for a given amount of water, one part coffee to {K} parts water?
 *
 * @K 16 15 17 18
 * @T double float
 * @name coffee_needed coffee_dose
 * @range water 0 1000
 */
T coffee_needed(T water) { return water / K; }

/**
 * How many grams of coffee for milliliters of water at 60 g/l?
 * Write a function that returns the coffee for an amount of water in ml, 60 g per liter.
 * Write a function for the grams of coffee in some ml of water at 60 g per litre.
 * Calculate the grams of coffee for a given amount of water in ml, at 60 g per liter.
 * How do I compute the grams of coffee for a number of ml of water (60 g per liter)?
 * Return water * 60 / 1000, the grams of coffee for water in ml.
 * How many grams of coffee do I need for a given number of ml of water, at 60 g per liter?
 * Given the amount of water in ml, return the grams of coffee at 60 g/l.
 * Compute the coffee dose in grams for water in milliliters, 60 grams for each liter.
 * What amount of coffee in grams do I need for a pot of water in ml, at 60 g per liter?
 * grams of coffee needed for a volume of water in ml at 60 grams per liter
 * I need a function that tells how many grams of coffee to use for an amount of water in ml (60 g/l).
 *
 * @T double float
 * @name coffee_grams coffee_for_water
 * @range water 0 2000
 */
T coffee_grams(T water) { return water * 60 / 1000; }

/**
 * Convert {amount} {OP} to {OP:2}, {OP:3}.
 * {OP} to {OP:2}, {OP:3}
 * kitchen conversion: {OP} into {OP:2} ({OP:3})
 * Write a function that converts {OP} to {OP:2} for cooking, {OP:3}.
 * Write a function which converts an amount of {OP} to {OP:2} ({OP:3}).
 * How do I convert {OP} to {OP:2} ({OP:3})?
 * Given an amount in {OP}, convert it to {OP:2} ({OP:3}).
 * How many {OP:2} are there in a number of {OP} ({OP:3})?
 * convert a recipe amount from {OP} to {OP:2}, {OP:3}
 * Return a volume in {OP:2}, given in {OP} ({OP:3}).
 * What is a given number of {OP} in {OP:2} ({OP:3})?
 * Calculate the {OP:2} for a number of {OP}; the ratio is {OP:3}.
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
 * Is food at a temperature in degrees Celsius in the danger zone, above {K} and below {L}?
 * Is food in the danger zone, between {K} and {L} degrees Celsius, both excluded?
 * Write a function that checks whether a temperature is over {K} and under {L}.
 * Given a food temperature, return true if it is more than {K} and less than {L}.
 * Write a function to check that a food temperature is above {K} but below {L}, both excluded.
 * Return true if the temperature is above {K} and below {L} degrees Celsius.
 * Check whether food is in the temperature danger zone, more than {K} and less than {L} degrees.
 * How do I check if a food temperature is between {K} and {L} degrees Celsius, exclusive?
 * Is the temperature greater than {K} and less than {L}?
 * Determine whether food is unsafe because its temperature is above {K} and below {L} degrees C.
 * Given a temperature in Celsius, return whether it lies strictly between {K} and {L}.
 * food danger zone check: temperature above {K} and below {L} degrees Celsius
 *
 * @K 5 4 7
 * @L 60 63 65
 * @T double int32_t
 * @name in_danger_zone is_unsafe_temperature
 * @range celsius -10 100
 */
_Bool in_danger_zone(T celsius) { return celsius > K && celsius < L; }

/**
 * Is food in the danger zone, over 5 and under 60 C?
 * Is it dangerous to keep food at this temperature, above 5 and below 60 degrees?
 * Write a function that says whether food is kept above 5 and below 60 degrees Celsius.
 * Write a function that checks if food is kept at a risky temperature, more than 5 and less than 60 degrees.
 * Check whether a food temperature is in the danger zone: above 5 and below 60 degrees Celsius.
 * Return true if food at this temperature is unsafe, i.e. warmer than 5 and colder than 60 degrees C.
 * Is a food temperature in Celsius strictly between 5 and 60, the danger zone?
 * How do I check if food is in the danger zone between 5 and 60 degrees C (exclusive)?
 * Given a temperature in Celsius, return true if it is greater than 5 and less than 60.
 * food danger zone check: temperature above 5 and below 60 degrees Celsius
 * Determine whether a food temperature lies strictly between 5 and 60 degrees C.
 * Return true if the food temperature in Celsius is above 5 and below 60.
 *
 * @T double int32_t
 * @name food_unsafe danger_zone
 * @range celsius -10 100
 */
_Bool food_unsafe(T celsius) { return celsius > 5 && celsius < 60; }

/**
 * Write a function that adds a duration in minutes to a minute of the day, modulo 24 hours.
 * Given a start as minutes since midnight and a duration in minutes, return the end as minutes since midnight, modulo a day.
 * Calculate when a dish is ready: start time in minutes after midnight plus duration in minutes, wrapping at 24 hours.
 * Given a start time in minutes since midnight and a cooking time in minutes, return the end time, modulo 1440.
 * How do I add a duration in minutes to a time in minutes after midnight, wrapping at 1440?
 * Return (start + minutes) % 1440.
 * Write a function that returns when cooking ends: start in minutes since midnight, duration in minutes, result in 0..1439.
 * Compute the end time of a timer: start minute of the day plus duration in minutes, modulo one day.
 * When is the cake ready? Start time in minutes after midnight, baking time in minutes, wrap after 24 hours.
 * Add a number of minutes to a time of day given in minutes after midnight and wrap around after midnight.
 * finish time in minutes of the day (0 to 1439) from a start minute and a duration in minutes
 * At what time (minutes since midnight, 0 to 1439) is a dish done that goes in at a given minute of the day and takes a given number of minutes, maybe past midnight?
 *
 * @T int32_t
 * @name ready_at end_of_cooking
 * @range start 0 1439
 * @range minutes 0 2000
 */
T ready_at(T start, T minutes) { return (start + minutes) % 1440; }

/**
 * How much food is needed for a number of people who eat the same portion each?
 * Compute the food for a party: people times portion.
 * Write a function that returns how much food to buy for a number of people and a portion each.
 * Given the number of guests and the amount for each, return the total amount.
 * Calculate the total amount of food: number of people times portion size.
 * How do I calculate how much food to buy for a number of people with a given portion size?
 * Return people * portion.
 * How much rice do I have to cook for a number of people, given the amount per person?
 * Compute the amount of food needed for a party: guests, amount per guest.
 * What is the total amount needed if each of a number of people eats a given portion?
 * total food for a dinner party: number of guests, portion per guest
 * Given the number of people and the portion per person, compute the total quantity.
 *
 * @T double float
 * @name food_needed total_food
 * @range people 0 50
 * @range portion 0 500
 */
T food_needed(int32_t people, T portion) { return people * portion; }

/**
 * Was the daily limit exceeded on any of the n days?
 * Is any day in the array over the limit?
 * Write a function that tells whether one of the daily values in an array is greater than the limit.
 * Given daily amounts and a limit, return true if one day is over it.
 * Was a calorie limit exceeded on any day in the list?
 * Write a function to check whether any value of a list is strictly greater than a limit.
 * Does an array contain an element above a limit?
 * Is any element above the limit?
 * Check if any element of the array is greater than the limit.
 * Return true if at least one value in the array exceeds a given limit.
 * How do I check whether any day's value in an array is above a limit?
 * Given an array and a limit, determine whether some element is greater than the limit.
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
 * On how many of the n days in an array was the goal reached?
 * Return the number of days in the array on which the goal was reached.
 * Write a function that counts the days of an array with a value of the goal or more.
 * How often did I reach my step goal? Steps per day in an array.
 * Given daily values and a goal, return how many are the goal or more.
 * number of days in the list that reached the step goal
 * Write a function that counts the days on which the goal was met or beaten, from a list.
 * How many days in the array have at least the goal number of steps?
 * Count how many elements of the array are greater than or equal to the goal.
 * How do I count the days on which the step goal was reached (steps per day in an array)?
 * Return the number of values in the array that are at least the goal.
 * Given an array of daily values and a goal, count the days with a value of at least the goal.
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
 * What is the longest streak of consecutive days, in an array of n daily values, with at least the goal each day?
 * Find the longest streak of days, in an array of daily values, that reach the goal.
 * longest run of values in an array that are not below the goal
 * Write a function that finds the most days in a row in an array with a value of the goal or more.
 * longest stretch of array values at or above a target
 * Given daily values and a goal, return the length of the longest run of days with at least the goal.
 * most consecutive days in the list with at least the goal
 * Find the max streak of values >= goal in an array.
 * Write a program to find the longest series of successive days with at least the goal.
 * How do I find the longest streak of consecutive days with a value of at least the goal?
 * Given an array and a goal, return the longest run of consecutive elements that are >= goal.
 * What is the maximum number of consecutive days on which the goal was reached?
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
 * How many days in a row, counted back from the last of n days in an array, reach the goal?
 * Current streak: how many days at the end of the list reach the goal in a row?
 * Write a function that counts how many days in a row at the end of an array reach the goal.
 * number of consecutive values of at least the goal, counted from the end of the array
 * Write a function that determines how many days in a row, up to the last one of the list, reached the goal.
 * Count how many elements at the end of the array are consecutively at least the goal.
 * How do I compute the current streak, i.e. the number of consecutive elements at the end that are >= goal?
 * Return the length of the run of values of at least the goal at the end of the array.
 * Given daily values and a goal, how many days in a row up to the last one reached the goal?
 * Compute the current streak of days: count back from the end of the array while the value is at least the goal.
 * What is my current streak, counting back from the last day, of days with at least the goal?
 * number of consecutive days up to today (last element) on which the goal was met
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
 * How many miles per gallon does a car do, given the miles and the gallons used?
 * Compute miles per gallon from miles and gallons.
 * calculate mpg from miles and gallons
 * Write a function that computes the fuel economy in mpg from miles and gallons.
 * Given miles driven and gallons used, return the mpg.
 * Write a function to determine the fuel economy from miles and gallons.
 * Calculate the miles per gallon from the miles driven and the gallons used.
 * How do I calculate MPG from miles and gallons?
 * Return miles / gallons.
 * What is my gas mileage in mpg, given the miles driven and the gallons used?
 * Compute the gas mileage of a car: miles driven, gallons of fuel used.
 * How many miles per gallon does a car get, given miles and gallons?
 *
 * @T double float
 * @name miles_per_gallon mpg fuel_economy
 * @range miles 0 1000
 * @range gallons 1 50
 */
T miles_per_gallon(T miles, T gallons) { return miles / gallons; }

/**
 * Convert miles per US gallon to l/100km with 235.215.
 * Compute liters per 100 km from mpg: 235.215 / mpg.
 * Write a function that converts US mpg to l/100 km by dividing 235.215.
 * fuel consumption conversion from US mpg to l/100 km with 235.215
 * mpg to l/100 km (235.215)
 * How do I convert miles per gallon (US) to liters per 100 km (235.215 / mpg)?
 * Return 235.215 / mpg, the consumption in liters per 100 km.
 * Write a function that converts miles per gallon (US) to liters per 100 km, using the constant 235.215.
 * Given a fuel economy in US mpg, return liters per 100 km (235.215 divided by mpg).
 * What is a fuel economy in mpg expressed in l/100 km (constant 235.215)?
 * Calculate liters per 100 km from miles per US gallon with 235.215 / mpg.
 * convert mpg to l/100 km: divide 235.215 by the mpg
 *
 * @T double float
 * @name mpg_to_liters mpg_to_consumption
 * @range mpg 5 100
 */
T mpg_to_liters(T mpg) { return (T)235.215 / mpg; }

/**
 * Convert l/100km to miles per US gallon with 235.215.
 * Compute mpg from liters per 100 km: 235.215 / liters.
 * Write a function that converts l/100 km to US mpg by dividing 235.215.
 * fuel economy conversion from l/100 km to US mpg with 235.215
 * l/100 km to mpg (235.215)
 * How do I convert liters per 100 km to miles per gallon (US), using 235.215 / liters?
 * Return 235.215 / liters, the fuel economy in US mpg for liters per 100 km.
 * Write a function that converts liters per 100 km to miles per gallon (US), using the constant 235.215.
 * Given a fuel consumption in l/100 km, return US mpg (235.215 divided by it).
 * What is a consumption in l/100 km expressed in US mpg (constant 235.215)?
 * Calculate miles per US gallon from liters per 100 km with 235.215 / liters.
 * convert l/100 km to mpg: divide 235.215 by the liters per 100 km
 *
 * @T double float
 * @name liters_to_mpg consumption_to_mpg
 * @range liters 1 30
 */
T liters_to_mpg(T liters) { return (T)235.215 / liters; }

/**
 * How many kilometers can I drive with the liters in the tank at a consumption in liters per 100 kilometers?
 * Write a function that computes the remaining range of a car in km from liters and l/100 km.
 * Given the fuel in liters and the consumption per 100 km, return the range in km.
 * What is the range in km, given liters and l/100 km?
 * Calculate the driving range in km from the liters in the tank and the consumption in l/100 km.
 * How do I calculate the range of a car from the fuel in liters and the consumption per 100 km?
 * Return liters / consumption * 100, the range in km.
 * How many km can I still drive with a number of liters at a consumption in liters per 100 km?
 * Compute the distance in km that a tank of fuel lasts: liters, liters per 100 km.
 * What is the range in km of a car with a given amount of fuel and a given consumption (l/100 km)?
 * remaining range in km: liters of fuel left, consumption in l/100 km
 * Write a function to find how far in km a car can drive, given the liters of fuel and the consumption in l/100 km.
 *
 * @T double float
 * @name driving_range tank_range
 * @range liters 0 80
 * @range consumption 1 20
 */
T driving_range(T liters, T consumption) { return liters / consumption * 100; }

/**
 * Is a speed over the speed limit by more than {K} (speed first, then the limit)?
 * Is a speed over the limit by more than {K} (speed, limit)?
 * Is someone driving too fast with a tolerance of {K}, i.e. speed greater than limit plus {K}?
 * Write a function that checks if a speed exceeds a limit by more than {K}, speed first.
 * Write a function to check if a speed is more than {K} above the limit.
 * Check whether a driver is speeding by more than {K} over the limit; the speed is the first argument.
 * Return true if the speed is greater than the limit plus {K}.
 * How do I check if a speed exceeds the limit by more than {K} (speed, limit)?
 * Is a driver going more than {K} over the speed limit? Speed first, limit second.
 * Given the speed and the speed limit, check whether the speed is more than {K} above the limit.
 * speed check with a tolerance of {K}: true if speed > limit + {K}
 * Does the speed exceed the speed limit by more than {K}?
 *
 * @K 0 3 5 10 20
 * @T int32_t double
 * @name is_speeding over_limit
 * @range speed 30 150
 * @range limit 30 130
 */
_Bool is_speeding(T speed, T limit) { return speed > limit + K; }

/**
 * Is the car's speed above the limit (speed, limit)?
 * Is a speed over the speed limit?
 * Is the driver's speed more than the allowed one?
 * Write a function that checks if a car's speed is greater than the limit.
 * Does the speed exceed the limit?
 * Return whether the speed is greater than the limit.
 * Return true if the speed is greater than the speed limit.
 * How do I check if a car is speeding (speed, limit)?
 * Check if the speed exceeds the speed limit.
 * Given a speed and a speed limit, return true if the driver is too fast.
 * Is the driver speeding? The speed comes first, then the limit.
 * Return true if speed > limit.
 *
 * @T int32_t double
 * @name speeding too_fast
 * @range speed 30 150
 * @range limit 30 130
 */
_Bool speeding(T speed, T limit) { return speed > limit; }

/**
 * Compute the stopping distance: speed / 10 * 3 + (speed / 10)^2 meters.
 * Calculate the stopping distance in meters with the rule of thumb (v / 10) * 3 + (v / 10)^2, v in km/h.
 * How do I calculate the stopping distance from the speed in km/h with the formula v/10 * 3 + (v/10)^2?
 * Return speed / 10 * 3 + (speed / 10) * (speed / 10).
 * Write a function that returns the stopping distance: reaction distance v/10 * 3 plus braking distance (v/10)^2.
 * Given a speed in km/h, return the stopping distance in m by the rule of thumb 3 * v/10 + (v/10)^2.
 * What is the stopping distance at a speed in km/h, by the rule v/10 * 3 plus (v/10) squared?
 * Compute the stopping distance taught in driving school: (speed / 10) * 3 + (speed / 10)^2.
 * stopping distance rule of thumb: reaction (speed / 10 * 3) plus braking ((speed / 10) squared)
 * Implement the stopping distance formula v / 10 * 3 + (v / 10) * (v / 10) for v in km/h.
 * How far does a car travel until it stops, by the rule of thumb 3 * (v / 10) + (v / 10)^2?
 * I need the stopping distance in meters for v in km/h by the rule of thumb: three times v/10, plus the square of v/10.
 *
 * @T double float
 * @name stopping_distance_rule rule_of_thumb_stopping
 * @range speed 0 200
 */
T stopping_distance_rule(T speed) { return speed / 10 * 3 + speed / 10 * (speed / 10); }

/**
 * How many fence posts for a length and a largest spacing, both ends included?
 * Count fence posts: length divided by spacing, rounded up, plus one.
 * Fence post problem: return ceil(length / spacing) + 1.
 * How many fence posts are needed for a fence of a given length with a maximum spacing, including both ends?
 * Calculate the number of fence posts: length divided by spacing, rounded up, plus one.
 * How do I calculate the number of posts for a fence of a given length with a maximum spacing?
 * Return ceil(length / spacing) + 1.
 * Given a fence length and the maximum distance between posts, how many posts are needed (one at each end)?
 * Write a function that returns the number of fence posts for a length and a maximum spacing, ends included.
 * How many trees are planted along a road of a given length with at most a given spacing, including both ends?
 * Compute the posts needed for a straight fence: length, largest gap between posts, a post at both ends.
 * Write a program for the number of posts of a straight fence, one at each end, from its length and then the greatest allowed distance between posts.
 *
 * @T int32_t int64_t
 * @name fence_posts posts_needed
 * @range length 0 100
 * @range spacing 1 12
 */
T fence_posts(T length, T spacing) { return (length + spacing - 1) / spacing + 1; }

/**
 * How many rolls are needed for a wall: width, height, area of a roll, rounded up?
 * wallpaper calculator: rolls for width, height and area per roll
 * Write a function to find how many rolls of wallpaper, each of a given area, cover a wall of width by height, rounded up.
 * How many rolls of wallpaper are needed for a wall, given its width, height and the area of one roll? Round up.
 * Calculate the number of wallpaper rolls: wall width times height divided by the area of a roll, rounded up.
 * How do I calculate how many rolls are needed for a wall (width, height, area per roll)?
 * Return (width * height) / roll, rounded up.
 * Write a function that returns how many rolls are needed to cover a wall: width, height, area covered by a roll.
 * Given integers width, height and area per roll, return how many rolls cover the wall.
 * Compute the rolls of wallpaper to buy for a wall from width, height and square meters per roll, rounded up.
 * number of rolls needed to cover a wall of width x height, given the area of one roll
 * I'm papering a wall: from its width, its height and the area that one roll covers, how many whole rolls must I buy?
 *
 * @T int32_t
 * @name rolls_needed wallpaper_rolls
 * @range width 0 20
 * @range height 0 10
 * @range roll 1 10
 */
T rolls_needed(T width, T height, T roll) { return (width * height + roll - 1) / roll; }

/**
 * Divide the area of the wall (width times height) by the area of a roll and round up.
 * Calculate the number of rolls needed for a wall: width * height / area of a roll, rounded up to an int.
 * Given the width and height of a wall and the area one roll covers (all decimals), how many rolls must be bought?
 * How do I compute the whole number of rolls needed for a wall with decimal width and height (area per roll third)?
 * Return ceil(width * height / roll) as an int.
 * Write a function that returns how many rolls of wallpaper to buy: width, height and area per roll as decimals.
 * How many rolls are needed to cover a wall of a given width and height, if one roll covers a given area? Round up.
 * Compute the number of packs of flooring for a room: width, length, area per pack, rounded up to an int.
 * What is the number of wallpaper rolls for a wall, given width, height and the area of a roll in square meters?
 * number of rolls to buy for a wall: width times height divided by area per roll, rounded up
 * Divide the area of a wall (width, height) by the area of a roll and round up to a whole number.
 * I need to know how many rolls of wallpaper to buy for a wall (width, height in meters, area per roll), rounded up.
 * Given wall width, wall height and the coverage of one roll as real numbers, return the rolls needed as an integer.
 *
 * @T double float
 * @name rolls_to_buy packs_to_buy
 * @range width 1 20
 * @range height 1 10
 * @range roll 1 10
 */
int32_t rolls_to_buy(T width, T height, T roll) { return (int32_t)__builtin_ceil((double)(width * height / roll)); }

/**
 * How many bags of soil fill a bed, given length, width, depth in decimeters and the liters per bag? Round up.
 * How many soil bags for a raised bed: length, width, depth in decimeters, liters per bag, rounded up?
 * Write a function that returns how many bags of soil a box needs: three edges in decimeters, liters per bag.
 * Write a function that determines how many bags of soil fill a bed from length, width, depth and volume of a bag, rounded up.
 * How many bags fill length x width x depth, rounded up, with the volume of one bag given last?
 * Calculate the number of bags needed to fill a box: length, width and depth in dm, liters per bag, rounded up.
 * How do I compute the number of bags of soil for a raised bed (edges in decimeters, bag size in liters)?
 * Return length * width * depth / bag, rounded up.
 * How many bags of soil do I need for a planter with edges in dm, given the liters per bag? Round up.
 * Given length, width and depth in decimeters and the liters per bag, return the number of bags, rounded up.
 * Compute the bags of concrete for a foundation: length, width, depth in dm and liters per bag.
 * number of bags to fill a volume of length x width x depth (in dm), each bag holding a given number of liters
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
 * How many steps does a staircase need, given its height and the maximum height of a step? Round up.
 * Find the number of stairs for a height and a maximum step height, rounded up.
 * Stair calculator: height / step, rounded up
 * For a total height and a maximum step height, how many steps does it take, rounded up?
 * Calculate the number of steps of a staircase: total height divided by the maximum step height, rounded up.
 * How do I compute the number of stairs for a total height and a maximum step height (integers)?
 * Return height / step, rounded up.
 * How many steps are needed to reach a height if each step is at most a given height?
 * Given the total height and the maximum height of a step, return the number of steps.
 * Write a function that returns the number of stairs needed for a height, given the largest allowed step height.
 * Compute the number of stair risers from the total rise and the maximum riser height, rounded up.
 * What is the minimum number of steps for a staircase of a given height with a maximum step height?
 *
 * @T int32_t int64_t
 * @name stairs_needed number_of_steps
 * @range height 0 500
 * @range step 10 25
 */
T stairs_needed(T height, T step) { return (height + step - 1) / step; }

/**
 * Divide the total rise by the step height and round up.
 * Return the number of stairs, i.e. height over step, rounded up.
 * Calculate the number of stairs needed: total height divided by step height (decimals), rounded up to an int.
 * How do I calculate the number of stairs from a height and a step height given as decimals, rounded up?
 * Return ceil(height / step) as an integer, for two real numbers.
 * Write a function that returns the number of steps for a total height and a step height, both real numbers, rounded up.
 * Given a floor height such as 2.8 m and a maximum step height, how many steps are needed?
 * How many risers does a staircase need for a total rise and a maximum riser height (decimals)?
 * What is the number of steps needed to climb a height in meters with a given step height, rounded up?
 * Compute the number of stairs as an int: rise divided by step height, rounded up.
 * number of steps for a staircase from a decimal height and a decimal step height, rounded up
 * Divide the height of a floor by the height of a step and round up to get the number of steps.
 *
 * @T double float
 * @name stair_count risers
 * @range height 1 10
 * @range step 1 2
 */
int32_t stair_count(T height, T step) { return (int32_t)__builtin_ceil((double)(height / step)); }

/**
 * Write a function that computes the baggage fee of a weight, {L} per kilogram above {K}.
 * Airline overweight charge: {L} for each kilogram over {K}, otherwise nothing
 * Write a function to find the fee for luggage: {L} for every kg above {K}, otherwise nothing.
 * Calculate the baggage fee: the first {K} kg are free and each kg above costs {L}.
 * How do I calculate a baggage fee with {K} kg free and {L} per additional kg?
 * Return 0 if the weight is at most {K}, otherwise (weight - {K}) * {L}.
 * How much is the luggage fee for a bag of a given weight, if {K} kg are free and each extra kg costs {L}?
 * Given the weight of a bag, return the excess baggage fee: {L} for each kg over {K}.
 * Compute the excess luggage charge: nothing up to {K} kg, {L} per kg above.
 * What does an airline charge for a suitcase, if {K} kg are included and each kg above costs {L}?
 * excess baggage fee of {L} per kilogram over {K} kg, 0 if the bag is not heavier than that
 * Bags up to {K} kg are free; charge {L} for every kilogram above that.
 *
 * @K 23 20 30
 * @L 10 5 12 15
 * @T int32_t double
 * @name luggage_fee baggage_fee excess_fee
 * @range weight 0 50
 */
T luggage_fee(T weight) { return weight <= K ? 0 : (weight - K) * L; }

/**
 * How much can be spent per day, given the budget left and the number of days?
 * Compute the daily budget from a total and days.
 * Write a function to determine how much can be spent a day from a budget and the number of days.
 * How do I calculate the daily budget from the remaining money and the number of days?
 * Calculate the daily budget: money left divided by the days left.
 * Return budget / days.
 * How much money can I spend per day, given the budget and the number of days?
 * Given the remaining budget and the remaining days, return the budget per day.
 * Write a function that divides a travel budget by the number of days.
 * Compute how much can be spent each day of a trip: total budget, number of days.
 * What is the budget per day for a trip with a given total budget and number of days?
 * daily spending allowance from the total budget and the number of days
 *
 * @T double float
 * @name daily_budget budget_per_day
 * @range budget 0 5000
 * @range days 1 31
 */
T daily_budget(T budget, int32_t days) { return budget / days; }

/**
 * Local arrival hour of a flight: departure hour, hours in the air, time zones to the east (negative for west)
 * Given departure hour, flight hours and time difference, return the local hour of arrival on a 24-hour clock.
 * flight arrival hour on a 24-hour clock: departure hour, hours, time difference
 * Calculate the local arrival hour (0-23): departure hour, flight duration in hours, time zone difference in hours.
 * What is the local time (hour) on arrival, given the departure hour, the flight time in hours and the time difference?
 * How do I compute the local arrival hour of a flight from departure hour, duration and time difference (in hours)?
 * Return (hour + duration + zones + 24) % 24.
 * Write a function that returns the local hour of arrival: departure hour, flight hours, time zones to the east (negative for west).
 * Given the departure hour, the flight time in hours and the time difference in hours, return the arrival hour (0-23).
 * At what local hour does a flight arrive, given the departure hour, the hours of flight and the time zone difference?
 * Compute the arrival hour in local time modulo 24: departure hour, travel hours, zone difference.
 * arrival hour on a 24-hour clock: hour of departure plus flight hours plus time difference, wrapped to 0..23
 *
 * @T int32_t
 * @name arrival_hour local_arrival
 * @range hour 0 23
 * @range duration 0 20
 * @range zones -12 12
 */
T arrival_hour(T hour, T duration, T zones) { return (hour + duration + zones + 24) % 24; }
