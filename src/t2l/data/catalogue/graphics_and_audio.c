/**
 * average of red, green and blue
 * simple grayscale of a pixel: (r + g + b) / 3
 * rgb to gray by averaging the three channels
 * Convert a color to gray with the plain mean of its channels.
 * How do I make a pixel gray by averaging red, green and blue?
 * mean brightness of an rgb color, all three channels weighted equally
 * Write a function that returns the average of the R, G and B values.
 * grayscale conversion by the average method: the mean of r, g and b
 * unweighted gray level of a colour from {red}, {green} and {blue}
 * Given three colour channels, return their mean as the gray value.
 * I want to turn a pixel gray by taking the mean of its three channels.
 * one third of the sum of the red, green and blue channels
 *
 * @T int32_t uint32_t double
 * @name gray_average rgb_average average_gray
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T gray_average(T red, T green, T blue) { return (red + green + blue) / 3; }

/**
 * rgb to grayscale with the weights 0.299, 0.587 and 0.114
 * BT.601 luma of a color from its red, green and blue
 * perceived brightness of an rgb color by the usual 0.299, 0.587, 0.114 weights
 * 0.299 r + 0.587 g + 0.114 b
 * Convert red, green and blue to a gray value as the eye sees it, by the BT.601 weights.
 * How bright does a colour look to a human? Red counts 29.9 %, green 58.7 % and blue 11.4 %.
 * luminance from r, g, b as 0.299 r + 0.587 g + 0.114 b
 * Write a function that computes the gray level of a pixel from r, g and b, weighted 0.299, 0.587 and 0.114.
 * grayscale with the usual weights 0.299, 0.587 and 0.114
 * Compute the brightness of a pixel as 0.299 red + 0.587 green + 0.114 blue.
 * How bright will this color look in a black and white photo? Take 0.299 red, 0.587 green, 0.114 blue.
 * Return the BT.601 luma of an RGB color.
 *
 * @T double float
 * @name luma rgb_to_gray perceived_brightness
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T luma(T red, T green, T blue) { return (T)0.299 * red + (T)0.587 * green + (T)0.114 * blue; }

/**
 * rgb to gray with integers: (299 r + 587 g + 114 b) / 1000
 * gray value of an integer rgb color, weights 299, 587 and 114 per thousand
 * Convert a pixel to gray without floating point, red weighted 299, green 587 and blue 114 out of 1000, rounded down.
 * Compute the integer luma (299 r + 587 g + 114 b) / 1000 of an RGB pixel.
 * How bright is a colour, as a whole number from 0 to 255? Use 299 r + 587 g + 114 b over 1000.
 * return (299 * r + 587 * g + 114 * b) / 1000
 * Write a function for the weighted gray level of r, g and b in integer arithmetic, with weights 299, 587 and 114 over 1000.
 * luminance of three integer channels as (299 r + 587 g + 114 b) / 1000
 * integer grayscale of an rgb pixel with the weights 299, 587 and 114, divided by 1000
 * How do I get the brightness of r, g, b as an int with weights 0.299, 0.587, 0.114, rounded down?
 * Return the weighted gray value of r, g, b: 299, 587 and 114 parts per thousand, rounded down.
 * Write a function that returns 29.9% red plus 58.7% green plus 11.4% blue as an integer, rounded down.
 *
 * @T int32_t int64_t
 * @name luma_integer gray_from_rgb
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T luma_integer(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000; }

/**
 * relative luminance of a linear rgb color with the sRGB weights
 * return 0.2126 r + 0.7152 g + 0.0722 b
 * luminance of r, g, b with the HDTV weights, BT.709
 * Compute the BT.709 luma of a pixel from red, green and blue.
 * How do I get the relative luminance from linear red, green and blue?
 * How do I compute the gray level of a pixel with the BT.709 weights?
 * Write a function for the luminance that web contrast checks use, from linear red, green and blue.
 * Rec. 709 brightness from the red, green and blue channels
 * Given linear {red}, {green} and {blue}, return the luminance with sRGB weights.
 * weighted gray value: 21.26% red, 71.52% green and 7.22% blue
 * brightness of linear red, green and blue by the Rec. 709 weights
 * Calculate the relative luminance of a color from its linear RGB channels in 0..1.
 *
 * @T double float
 * @name relative_luminance luma709
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
T relative_luminance(T red, T green, T blue) { return (T)0.2126 * red + (T)0.7152 * green + (T)0.0722 * blue; }

/**
 * WCAG contrast ratio of two relative luminances
 * wcag contrast ratio from two luminances, in either order
 * (lighter + 0.05) / (darker + 0.05) for two luminances given in any order
 * How strong is the contrast between text and background, given their luminances? The WCAG formula please.
 * color contrast by WCAG from two relative luminances, order does not matter
 * Write a function that computes the accessibility contrast ratio of two colours from their luminance.
 * WCAG contrast between two luminance values from 0 to 1, the brighter one on top
 * Calculate the WCAG contrast ratio of text and background from their relative luminances.
 * Given two relative luminances, return the WCAG contrast, 1 to 21.
 * ratio of the brighter to the darker luminance, each plus 0.05
 * Is my text readable on that background? I have both luminances and need the WCAG ratio.
 * Returns the contrast ratio of two luminances: the brighter plus 0.05 divided by the darker plus 0.05.
 *
 * @T double float
 * @name contrast_ratio wcag_contrast
 * @range first 0 1
 * @range second 0 1
 */
T contrast_ratio(T first, T second) {
    T lighter = first > second ? first : second, darker = first > second ? second : first;
    return (lighter + (T)0.05) / (darker + (T)0.05);
}

/**
 * Is an RGB color light, meaning (299 r + 587 g + 114 b) / 1000 is 128 or more?
 * true if the color is light, i.e. its 299/587/114 weighted brightness reaches 128
 * Should text on this RGB background be black? True when the YIQ brightness is at least 128.
 * Check whether an RGB colour is bright: brightness weighted 0.299, 0.587, 0.114 at least 128.
 * Check whether (299 r + 587 g + 114 b) / 1000 is at least 128.
 * Should I use black text on this background? True if its weighted brightness (299, 587, 114 per thousand) is at least 128.
 * Write a function that tells if an RGB background is light enough for dark text: YIQ brightness of 128 or more.
 * Return true if a color's BT.601 brightness is 128 or more.
 * Is the YIQ brightness of {red}, {green}, {blue} 128 or more?
 * Does a pixel of red, green and blue count as bright, with a YIQ brightness of 128 or above?
 * Does this RGB color need black text? Yes when (299r + 587g + 114b)/1000 >= 128.
 * Determine if an RGB color is light: 0.299 r + 0.587 g + 0.114 b, rounded down, is at least 128.
 *
 * @T int32_t
 * @name is_light_color needs_dark_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_light_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 >= 128; }

/**
 * Is an RGB color dark, with (299 r + 587 g + 114 b) / 1000 below 128?
 * Check whether a color is dark: its (299 r + 587 g + 114 b) / 1000 is under 128.
 * Should the text on this RGB background be white? True when the YIQ brightness is less than 128.
 * Is an RGB pixel dark, i.e. its integer luma (weights 299, 587, 114 over 1000) less than 128?
 * true if an rgb colour has a brightness under 128, weighted 299, 587 and 114 over 1000
 * Write a function that tells whether an RGB colour is dark, its YIQ brightness being lower than 128.
 * Do I need white text on this RGB background? Yes if its YIQ brightness is below 128.
 * Return true if the BT.601 brightness of r, g and b is below 128.
 * Determine if a color is too dark for black text: (299 r + 587 g + 114 b) / 1000 < 128.
 * true if the weighted brightness of red, green and blue (299, 587, 114 per thousand) is below 128
 * Write a function that checks if a background color is dark, using (299r + 587g + 114b)/1000 < 128.
 * Use white text on this background? True if 299 times red plus 587 times green plus 114 times blue stays below 128000.
 *
 * @T int32_t
 * @name is_dark_color needs_white_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_dark_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 < 128; }

/**
 * Is a color gray, with all three of its channels equal?
 * check if r, g and b are equal
 * Is this pixel a shade of gray?
 * true when all three color channels are the same
 * Write a function that checks whether red, green and blue are all equal.
 * return r == g && g == b
 * How can I tell if an RGB color is a shade of gray?
 * gray pixel test: r, g and b all the same
 * Given the red, green and blue channels, check that they describe a neutral gray.
 * Is a pixel gray, with r, g and b the same?
 * Return true if the pixel has no color, that is, r, g and b are equal.
 * Determine whether all three channels of a color have the same value.
 *
 * @T int32_t uint8_t
 * @name is_gray is_grayscale_pixel
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
_Bool is_gray(T red, T green, T blue) { return red == green && green == blue; }

/**
 * rgb to hex number 0xRRGGBB
 * combine red, green and blue into one 24-bit integer, red in the highest byte
 * pack r, g, b into 0xRRGGBB
 * return (r << 16) | (g << 8) | b
 * How do I turn three color channels into a single RGB number like 0xFF8800?
 * make a packed 24-bit color value from red, green and blue
 * Write a function that builds a 24-bit colour 0xRRGGBB from its channels, 0 to 255 each.
 * Combine three bytes into a 24-bit color with red on top and blue in the lowest byte.
 * red * 65536 + green * 256 + blue
 * Given the red, green and blue of a pixel, return the packed colour 0xRRGGBB.
 * I have r, g and b separately and want one number like 0xRRGGBB.
 * Return the color number 0xRRGGBB for the given red, green and blue values.
 *
 * @T int32_t uint32_t
 * @name rgb_to_int make_rgb rgb_to_hex
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T rgb_to_int(T red, T green, T blue) { return red << 16 | green << 8 | blue; }

/**
 * hex color 0xRRGGBB to r, g, b in an array of three
 * split an rgb integer into its three channels, red first, in out
 * unpack 0xRRGGBB into an array: red, green and blue
 * How do I get all three channels of a packed colour 0xRRGGBB into an array?
 * Write red, green and blue of a colour number 0xRRGGBB into an array.
 * Convert a 24-bit color integer to an array of red, green and blue.
 * Break a 24-bit colour down into out[0] red, out[1] green, out[2] blue.
 * Extract the red, green and blue bytes of a 0xRRGGBB color into an array.
 * Split a 0xRRGGBB pixel into its three channels and store them in an array.
 * Given 0xRRGGBB, store the three bytes, red first, in {out}.
 * I have a color like 0xFF8800 and need its red, green and blue values in an array.
 * Decode a packed RGB color into out, in the order red, green, blue.
 *
 * @T int32_t
 * @array out 3
 * @name unpack_rgb int_to_rgb hex_to_rgb
 * @range colour 0 16777215
 */
void unpack_rgb(T colour, T *out) {
    out[0] = colour >> 16 & 255;
    out[1] = colour >> 8 & 255;
    out[2] = colour & 255;
}

/**
 * set the {OP} channel of a 0xRRGGBB color to a new value
 * replace {OP} in an rgb integer by the given byte
 * change only the {OP} byte of 0xRRGGBB, given the color and the new byte
 * How do I give a packed 24-bit colour another {OP} value?
 * Change the {OP} value of a packed RGB pixel without touching the other channels.
 * Write a function that sets {OP} in a colour number 0xRRGGBB to a given value from 0 to 255.
 * Given a packed RGB colour and a value from 0 to 255, store the value as {OP}.
 * overwrite {OP} of a 24-bit rgb colour with a byte
 * Set the {OP} component of the packed {colour} to a new value.
 * Return the packed RGB color with its {OP} byte replaced by the second argument.
 * Take a 0xRRGGBB color int and put a new value into its {OP} part.
 * Replace only {OP} in a packed color, keeping the other two channels.
 *
 * @T int32_t uint32_t
 * @OP 16 "red"
 * @OP 8 "green"
 * @OP 0 "blue"
 * @name set_channel replace_channel
 * @range colour 0 16777215
 * @range value 0 255
 */
T set_channel(T colour, T value) { return (colour & ~((T)255 << OP)) | value << OP; }

/**
 * average of two packed rgb colors, channel by channel, rounded down
 * mix two packed rgb colors half and half, each channel rounded down
 * Blend two 0xRRGGBB pixels 50/50, rounding each channel down.
 * How do I get the colour in the middle of two packed 0xRRGGBB colours, each channel rounded down?
 * mean of two packed colors, channel by channel
 * Write a function that averages the channels of two packed RGB colours, rounding down.
 * Find the midpoint of two 0xRRGGBB colors for each channel, rounded down.
 * halfway colour between two packed pixels, each channel rounded down
 * Given two 24-bit colors, return the color whose channels are their averages, rounded down.
 * 50 percent mix of two rgb integers, channel by channel, rounding down
 * Compute the color exactly between two packed colors, rounding each channel down.
 * How do I average two RGB integers without the channels overflowing into each other, rounding down?
 *
 * @T int32_t uint32_t
 * @name average_color mix_colors
 * @range first 0 16777215
 * @range second 0 16777215
 */
T average_color(T first, T second) { return (first & second) + (((first ^ second) & 0xfefefe) >> 1); }

/**
 * blend two packed rgb colors by the percentage of the second, each channel rounded down
 * How do I interpolate between two packed RGB colors, rounding channels down, where the percentage is how much of the second to use?
 * Compute the color at a given percentage between two packed RGB colors, channels rounded down.
 * Fade from one packed color to another, channels rounded down: 0 percent gives the first, 100 the second.
 * Compute a gradient color between two 0xRRGGBB colors, 0 percent being the first, each channel rounded down.
 * linear interpolation of two packed colors per channel by a percentage, rounded down
 * tween from the first packed RGB color to the second by a percentage, rounding channels down
 * lerp two RGB ints by a percentage from the first to the second, each channel truncated
 * For each channel of two 0xRRGGBB colors a and b compute (a * (100 - p) + b * p) / 100 in integers and pack the results again; arguments a, b, p.
 * Write a function that mixes two packed RGB colours channel by channel, the third argument being the percentage of the second colour while the rest is the first, with fractions dropped.
 * My button fades from one 0xRRGGBB color to another: which packed color is it at a given percent of the way, if red, green and blue are each rounded down?
 * What packed RGB color do I get from 100 - p percent of the first and p percent of the second one, mixed per channel with fractions dropped?
 *
 * @T int32_t
 * @name blend_colors mix_by_percent
 * @range first 0 16777215
 * @range second 0 16777215
 * @range percent 0 100
 */
T blend_colors(T first, T second, T percent) {
    T mixed = 0;
    for (T shift = 16; shift >= 0; shift -= 8) {
        T from = first >> shift & 255, to = second >> shift & 255;
        mixed |= (from * (100 - percent) + to * percent) / 100 << shift;
    }
    return mixed;
}

/**
 * make a packed rgb color gray with the plain average of its channels
 * Convert 0xRRGGBB to a packed gray with the mean of the channels, rounded down.
 * Turn a packed color into the gray that has the average, rounded down, in all three bytes.
 * Desaturate a 24-bit color by the average method and return it packed.
 * packed gray version of a colour number by averaging r, g and b
 * Write a function that averages the channels of a packed colour and returns a packed gray.
 * packed RGB int to packed gray int by the average of the channels
 * Replace all channels of a packed color by their average, rounded down.
 * grayscale a pixel stored as 0xRRGGBB, with the simple mean in all three channels
 * Return a packed gray color whose three bytes are the average of the color's channels.
 * Replace all three channels of a 0xRRGGBB color with their average.
 * How do I convert a packed 0xRRGGBB color to a packed gray whose channels are all (r + g + b) / 3 in integers?
 *
 * @T int32_t
 * @name gray_color_average desaturate_packed
 * @range colour 0 16777215
 */
T gray_color_average(T colour) {
    T gray = ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3;
    return gray << 16 | gray << 8 | gray;
}

/**
 * make a packed 0xRRGGBB color gray as the eye sees it, weights 299, 587, 114 over 1000, fraction dropped
 * Convert 0xRRGGBB to a packed gray with the weights 0.299, 0.587, 0.114, rounded down.
 * grayscale an rgb integer to a packed gray, weighted 299, 587, 114 per mille and rounded down
 * Return the packed gray version of a color by its BT.601 luma, rounded down.
 * Write a function that returns the packed gray whose channels are (299 r + 587 g + 114 b) / 1000 of a packed colour.
 * weighted grayscale (BT.601, truncated) of a 0xRRGGBB pixel, the result packed as well
 * Convert a 0xRRGGBB color to gray with BT.601 weights, rounded down, as a packed color again.
 * Replace the channels of a packed color by its luma (299 r + 587 g + 114 b) / 1000.
 * Remove the color from a packed RGB pixel but keep its BT.601 brightness, rounded down.
 * Compute the BT.601 luma of a packed color, rounded down, and put it into all three bytes.
 * Turn a packed RGB color into a packed gray made of 29.9% red, 58.7% green and 11.4% blue, fractions dropped.
 * How do I grayscale a packed RGB int so that all three bytes become (299 r + 587 g + 114 b) / 1000 in integer arithmetic?
 *
 * @T int32_t
 * @name gray_color_luma packed_luma
 * @range colour 0 16777215
 */
T gray_color_luma(T colour) {
    T gray = (299 * (colour >> 16 & 255) + 587 * (colour >> 8 & 255) + 114 * (colour & 255)) / 1000;
    return gray << 16 | gray << 8 | gray;
}

/**
 * swap red and blue in a packed rgb color
 * packed rgb to bgr
 * convert 0xRRGGBB to 0xBBGGRR
 * How do I exchange the red and blue channels of a packed 24-bit color?
 * bgr to rgb for a color stored as one integer
 * Swap the highest and the lowest byte of a 24-bit color.
 * Write a function that turns an RGB integer into a BGR integer.
 * reorder the channels of a packed pixel from rgb to bgr
 * Given a packed 24-bit color, swap red and blue and leave green unchanged.
 * change the byte order of a 24-bit color from red first to blue first
 * My packed 24-bit colors come out with red and blue swapped, how do I fix that?
 * reverse the channel order of a 24-bit colour stored as one number
 *
 * @T int32_t uint32_t
 * @name rgb_to_bgr swap_red_blue
 * @range colour 0 16777215
 */
T rgb_to_bgr(T colour) { return (colour & 255) << 16 | (colour & 0xff00) | (colour >> 16 & 255); }

/**
 * Euclidean distance between two RGB colors
 * color difference in RGB space: the square root of the summed squared channel differences
 * How different are two RGB colors, measured as Euclidean distance?
 * Calculate the distance between two colors in RGB space.
 * Compute sqrt(dr^2 + dg^2 + db^2) for two RGB colors.
 * Write a function that computes the distance between two colors, given red, green and blue of each.
 * color distance from r1, g1, b1 and r2, g2, b2
 * How similar are two pixels? Give the Euclidean distance of their RGB values.
 * Compute the straight-line distance between two RGB colors.
 * Given two RGB triples, return the root of the summed squared channel differences.
 * How far apart are two colors in the RGB cube?
 * Return the Euclidean distance of (r1, g1, b1) and (r2, g2, b2).
 *
 * @name color_distance rgb_distance
 * @range r1 0 255
 * @range g1 0 255
 * @range b1 0 255
 * @range r2 0 255
 * @range g2 0 255
 * @range b2 0 255
 */
double color_distance(double r1, double g1, double b1, double r2, double g2, double b2) {
    double dr = r1 - r2, dg = g1 - g2, db = b1 - b2;
    return __builtin_sqrt(dr * dr + dg * dg + db * db);
}

/**
 * hue of an rgb color in degrees from 0 to below 360, 0 for gray
 * rgb to hue in degrees, 0 for grays
 * Which hue does an RGB colour have, from 0 to 360 degrees? 0 for gray.
 * Return the hue in degrees for red, green and blue, or 0 if they are equal.
 * Compute the H of HSV in degrees from r, g, b, with 0 for gray.
 * Write a function that computes the hue of an RGB color in degrees, 0 for gray.
 * Find the hue angle (0 to 360 degrees) of an RGB value, 0 if all channels are equal.
 * How do I get the hue from r, g and b, in degrees, with 0 for grays?
 * Given three channels, return the hue in degrees: red 0, green 120, blue 240, gray 0.
 * HSL hue of r, g and b in degrees, zero for gray
 * Convert RGB to its hue on the color wheel in degrees, gray gives 0.
 * I need the hue of a pixel in degrees, 0 when it is gray.
 *
 * @name hue rgb_to_hue
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
double hue(double red, double green, double blue) {
    double most = red > green ? red : green, least = red < green ? red : green, angle;
    if (blue > most) most = blue;
    if (blue < least) least = blue;
    if (most == least) return 0;
    if (most == red)
        angle = 60 * (green - blue) / (most - least);
    else if (most == green)
        angle = 60 * (blue - red) / (most - least) + 120;
    else
        angle = 60 * (red - green) / (most - least) + 240;
    return angle < 0 ? angle + 360 : angle;
}

/**
 * hsv to rgb: hue in degrees, saturation and value 0..1, three channels 0..1 into an array
 * convert hue in degrees, saturation and value to red, green and blue from 0 to 1
 * HSV to RGB in an array, hue in degrees, the rest from 0 to 1
 * How do I get r, g and b (0 to 1, in an array) from a hue in degrees, a saturation and a value?
 * Write a function that converts HSV, the hue in degrees, into an array of RGB values between 0 and 1.
 * Convert a color from HSV (hue in degrees) to RGB values between 0 and 1.
 * Write the RGB values (0 to 1) for a hue in degrees, a saturation and a brightness to an array.
 * Convert HSB to RGB: hue 0 to 360, saturation and brightness 0 to 1, result in out as 0..1.
 * How do I convert h (degrees), s and v to r, g and b between 0 and 1?
 * Compute red, green and blue in 0..1 from hue (degrees), saturation and value.
 * hsv2rgb with hue in degrees and everything else in 0..1
 * Given a hue in degrees, a saturation and a value, store the RGB color (0..1) in an array.
 *
 * @array out 3
 * @name hsv_to_rgb hsb_to_rgb
 * @range hue 0 359
 * @range saturation 0 1
 * @range value 0 1
 */
void hsv_to_rgb(double hue, double saturation, double value, double *out) {
    for (int32_t i = 0; i < 3; i++) {
        double place = hue / 60 + (i == 0 ? 5 : i == 1 ? 3 : 1);
        if (place >= 6) place -= 6;
        double share = place < 4 - place ? place : 4 - place;
        if (share > 1) share = 1;
        if (share < 0) share = 0;
        out[i] = value - value * saturation * share;
    }
}

/**
 * HSV saturation of an rgb color, 0 for black
 * Return the S of HSV for r, g and b, between 0 and 1, zero for black.
 * (max - min) / max of r, g, b, or 0 if the max is 0
 * How saturated is an RGB colour by the HSV model, from 0 to 1?
 * rgb to hsv saturation between 0 and 1, black gives 0
 * Write a function that computes the HSV saturation of an RGB color, 0 for black.
 * How do I compute the HSV saturation of an RGB pixel? Black should give 0.
 * (largest channel - smallest channel) / largest channel, 0 when all are 0
 * Divide the difference of the largest and smallest channel by the largest, 0 for black.
 * Given red, green and blue, return the saturation in the HSV model, a fraction, 0 for black.
 * How vivid is this color? HSV saturation from r, g, b, 0 for black.
 * Saturation of a pixel in the HSV model as a fraction, 0 if all channels are 0
 *
 * @T double float
 * @name hsv_saturation saturation
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T hsv_saturation(T red, T green, T blue) {
    T most = red > green ? red : green, least = red < green ? red : green;
    if (blue > most) most = blue;
    if (blue < least) least = blue;
    return most == 0 ? 0 : (most - least) / most;
}

/**
 * V of HSV from r, g and b: the largest of the three
 * rgb to hsv value, on the same scale as the channels
 * HSV brightness of a color, its strongest channel
 * Return the largest of red, green and blue.
 * How do I get the value component of HSV, i.e. the maximum of red, green and blue?
 * Compute max(r, g, b).
 * Write a function that returns the V in HSV for red, green and blue, on their own scale.
 * Get the HSV value of a color, its biggest channel.
 * HSB brightness of an RGB color, not rescaled
 * Return the value of the brightest channel of a pixel.
 * Convert RGB to the V component of HSV, in the same range as the channels.
 * Which value does the strongest of the color channels r, g and b have?
 *
 * @T int32_t double
 * @name hsv_value rgb_to_value
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T hsv_value(T red, T green, T blue) {
    T most = red > green ? red : green;
    return blue > most ? blue : most;
}

/**
 * HSL lightness of an rgb color: half the sum of its largest and smallest channel
 * Compute the L of HSL as (max + min) / 2 of the channels.
 * (max + min) / 2 of r, g and b
 * How light is an RGB colour in the HSL model, as the mean of its strongest and weakest channel?
 * rgb to hsl lightness, (largest + smallest) / 2 without scaling
 * Write a function that computes the HSL lightness of an RGB color, the average of its maximum and minimum channel.
 * mean of the largest and the smallest of r, g and b
 * midpoint of the strongest and weakest of three colour channels
 * Desaturate a pixel by taking (max + min) / 2 of r, g, b.
 * Given red, green and blue, return the HSL lightness in the same unit: (max + min) / 2.
 * How do I get the average of the largest and smallest RGB channel?
 * Return the lightness of a color: half the sum of its largest and smallest channel.
 *
 * @T double float int32_t
 * @name hsl_lightness lightness
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T hsl_lightness(T red, T green, T blue) {
    T most = red > green ? red : green, least = red < green ? red : green;
    if (blue > most) most = blue;
    if (blue < least) least = blue;
    return (most + least) / 2;
}

/**
 * HSL saturation (0 to 1) of r, g, b in 0..255, 0 for gray
 * Convert RGB (0 to 255 each) to HSL saturation from 0 to 1.
 * How do I get the HSL saturation of an 8-bit RGB color as a fraction?
 * How saturated is an RGB color with channels up to 255 in the HSL model, from 0 to 1?
 * HSL saturation as a fraction of red, green and blue from 0 to 255
 * Write a function that computes the HSL saturation, 0 to 1, from channels of 0 to 255.
 * (max - min) / (255 - |max + min - 255|) of the r, g, b channels, 0 when they are equal
 * hsl saturation of r, g, b (each 0 to 255), 0 for grays
 * Given r, g, b from 0 to 255, return the S of HSL between 0 and 1.
 * Calculate the saturation of a color in the HSL model, channels 0..255, result 0..1.
 * Return the HSL saturation of a 0..255 RGB color, zero if it is gray.
 * saturation as a fraction in the hue-saturation-lightness model from red, green and blue up to 255
 *
 * @name hsl_saturation saturation_hsl
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
double hsl_saturation(double red, double green, double blue) {
    double most = red > green ? red : green, least = red < green ? red : green;
    if (blue > most) most = blue;
    if (blue < least) least = blue;
    if (most == least) return 0;
    double sum = most + least;
    return (most - least) / (sum > 255 ? 510 - sum : sum);
}

/**
 * RGB to CMYK: compute the black key, 1 minus the largest channel (0..1).
 * black component in cmyk of an rgb color with channels from 0 to 1
 * k = 1 - max(r, g, b) for channels in 0..1
 * How much black ink does an rgb color (0 to 1 per channel) need in CMYK?
 * K channel from red, green and blue between 0 and 1
 * Write a function that computes the key (black) of a CMYK conversion from R, G and B in 0 to 1.
 * Convert a screen color with channels between 0 and 1 to its CMYK black value.
 * one minus the largest of red, green and blue
 * Given channels from 0 to 1, return the black part of CMYK.
 * Get the K of CMYK for r, g, b between 0 and 1.
 * How much black does the printer use for an RGB color with channels of 0..1?
 * Calculate the black (key) value of CMYK from RGB channels in 0..1.
 *
 * @T double float
 * @name cmyk_black rgb_to_k
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
T cmyk_black(T red, T green, T blue) {
    T most = red > green ? red : green;
    return 1 - (blue > most ? blue : most);
}

/**
 * rgb in 0..1 to cmyk: {OP}, 0 for black
 * {OP} component in cmyk of an rgb color from 0 to 1, zero for pure black
 * How much {OP} ink does an RGB color (channels 0 to 1) need in CMYK? 0 for black.
 * {OP} part of CMYK from red, green and blue in the unit range, 0 for black
 * Calculate the {OP} of a CMYK color from red, green and blue in 0..1, 0 for black.
 * Write a function for the {OP} value of an RGB (0 to 1) to CMYK conversion, 0 when the color is black.
 * Convert r, g, b between 0 and 1 to the {OP} of CMYK, 0 for black.
 * (1 - {OP:2} - k) / (1 - k), the {OP} amount, where k is 1 - max(r, g, b); 0 for black
 * Get the {OP} value when converting RGB (0 to 1) to CMYK, 0 if the color is black.
 * Return the CMYK {OP} value (0 to 1) for red, green, blue in 0..1; black gives 0.
 * Given r, g and b in 0..1, compute the {OP} channel of CMYK, zero for black.
 * I'm converting RGB to CMYK and need the {OP} amount; channels are 0..1 and black gives 0.
 *
 * @OP red "cyan" "red"
 * @OP green "magenta" "green"
 * @OP blue "yellow" "blue"
 * @T double float
 * @name cmyk_ink rgb_to_ink
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
T cmyk_ink(T red, T green, T blue) {
    T most = red > green ? red : green;
    if (blue > most) most = blue;
    return most == 0 ? 0 : (most - OP) / most;
}

/**
 * cmyk to one unrounded rgb channel from 0 to 255, given its ink and the black, both 0..1
 * 255 * (1 - ink) * (1 - k) for an ink and black, both 0 to 1
 * Compute red (0 to 255, not rounded) from cyan and black, both from 0 to 1.
 * Convert an ink amount and black, both in 0 to 1, to a screen channel of 0 to 255 without rounding.
 * How do I get the exact red value (0 to 255, maybe fractional) from C and K of CMYK, both 0..1?
 * Convert one CMYK ink and the black key, both 0..1, to an unrounded RGB channel in 0..255.
 * Write a function for one channel, 0 to 255 and unrounded, of a CMYK to RGB conversion, given ink and key as fractions.
 * How do I convert a CMYK ink and the key, both fractions, to an RGB channel of 0 to 255, decimals kept?
 * Given {ink} and {black} from 0 to 1, return the RGB channel value from 0 to 255 unrounded.
 * Compute green (0..255, decimals kept) from magenta and black given as fractions.
 * Calculate the 0..255 red value, not rounded, for a given cyan and key, both fractions.
 * Return 255 times (1 - ink) times (1 - black).
 *
 * @T double float
 * @name cmyk_to_channel ink_to_rgb
 * @range ink 0 1
 * @range black 0 1
 */
T cmyk_to_channel(T ink, T black) { return 255 * (1 - ink) * (1 - black); }

/**
 * float color in 0..1 to byte, rounded to nearest and clipped
 * scale 0..1 to 0..255, rounded, with values outside clamped
 * Convert a color value from 0.0-1.0 to a whole number in 0-255, nearest one, clamped.
 * Convert a color channel in 0..1 to an 8-bit integer, rounded to nearest and clamped.
 * How do I turn a float color of 0 to 1 into an 8-bit one, rounded and clamped?
 * Scale a channel from 0..1 to 0..255, round to nearest and clamp.
 * Write a function that maps a colour component of 0 to 1 to the nearest integer in 0 to 255 and clips others.
 * (int)(x * 255 + 0.5), with 0 below 0 and 255 above 1
 * Given a channel normalized to 0..1, return the rounded byte, out-of-range values clipped.
 * quantize a color component of 0..1 to 8 bits, rounded to nearest, clamped to 0 and 255
 * Turn 0.5 into 128 and 1.0 into 255: scale 0..1 to a rounded byte, clamping anything outside.
 * Map a float in 0..1 to 0..255 with rounding; values outside are clamped.
 *
 * @T double float
 * @name unit_to_byte float_to_byte
 * @range x 0 1
 */
int32_t unit_to_byte(T x) { return x <= 0 ? 0 : x >= 1 ? 255 : (int32_t)(x * 255 + (T)0.5); }

/**
 * byte color 0..255 to float 0..1
 * scale 0..255 to 0..1
 * Convert an 8-bit color value to a number between 0 and 1.
 * Divide an 8-bit channel by 255 to get a value from 0 to 1.
 * How do I normalize a byte pixel value to the range 0 to 1?
 * normalize an 8-bit channel to 0..1
 * Write a function that turns a whole number 0-255 into 0.0-1.0.
 * Scale a pixel from 0..255 to the range 0..1.
 * Given an 8-bit channel of a pixel, return the fraction of full intensity, 255 being 1.
 * 8-bit pixel intensity as a fraction from 0 to 1
 * The shader wants 0..1 but I have 0..255, how do I convert?
 * Return the byte divided by 255 as a floating point number.
 *
 * @T double float
 * @name byte_to_unit normalize_pixel
 * @range x 0 255
 */
T byte_to_unit(int32_t x) { return (T)x / 255; }

/**
 * clamp a pixel to 0..255
 * limit a color value to the byte range 0 to 255
 * keep a channel between 0 and 255
 * How do I cap a pixel value so that it fits into 8 bits, 0 at least and 255 at most?
 * clip to the valid range of pixel values, 0 through 255
 * Write a function that clamps a color channel between 0 and 255.
 * saturate to a byte: below 0 gives 0, above 255 gives 255
 * return min(255, max(0, x))
 * Given a computed channel, force it into the range 0 to 255 of a byte.
 * pixel clipping to 0 and 255
 * If a pixel is above 255 make it 255, if it is negative make it 0.
 * Restrict a color channel to the range 0 to 255.
 *
 * @T int32_t double
 * @name clamp_pixel clamp_byte clip_to_byte
 * @range x -300 600
 */
T clamp_pixel(T x) { return x < 0 ? 0 : x > 255 ? 255 : x; }

/**
 * brighten a pixel by an amount, kept within 0 to 255
 * add to a pixel value and clamp to 0..255
 * change the brightness of a pixel by adding an amount, limited to 0..255
 * How do I make a pixel brighter or darker by an amount without leaving 0 to 255?
 * brightness adjustment of one channel: add, then clip to 0..255
 * Write a function that adds an amount to a pixel and limits the result to 0 to 255.
 * lighten a pixel by a positive amount, darken it by a negative one, stay within 0..255
 * Add an offset to a pixel and clamp the result to 0..255.
 * Given a pixel and a change of brightness, return the sum clamped to 0..255.
 * Change a gray value by a given amount, keeping it between 0 and 255.
 * Move a pixel value up or down by an amount but stay in 0-255.
 * Shift the brightness of one pixel by an amount, clamped to 0..255.
 *
 * @T int32_t double
 * @name brighten adjust_brightness
 * @range pixel 0 255
 * @range amount -255 255
 */
T brighten(T pixel, T amount) {
    T sum = pixel + amount;
    return sum < 0 ? 0 : sum > 255 ? 255 : sum;
}

/**
 * make a pixel brighter by a percentage of itself, result kept in 0..255
 * Change a gray value by adding a given percentage of it, limited to 0..255.
 * How do I raise a color channel by a percentage of its value but keep it from 0 to 255?
 * pixel + pixel * percent / 100, clamped to 0..255
 * Write a function that brightens a channel by a percentage of its value and limits it to 0 to 255.
 * Lighten or darken a channel by adding a percentage of its value, clamped to 0..255.
 * pixel plus pixel * percent / 100, clamped to 0..255
 * scale a pixel up by a percentage of itself and clamp to 0..255
 * Brighten one pixel by adding a given percent of it, never above 255 or below 0.
 * Make a pixel lighter or darker by adding a percentage of its value, with the result between 0 and 255.
 * Change the brightness of a gray value: add value * percent / 100 to it, where percent may be negative, and limit the sum to the range 0 to 255.
 * Write a function for a brightness slider from -100 to 100 percent: given pixel and percent, add that percentage of the pixel to the pixel itself, with 0 and 255 as limits.
 *
 * @T int32_t double
 * @name brighten_percent lighten_by_percent
 * @range pixel 0 255
 * @range percent -100 100
 */
T brighten_percent(T pixel, T percent) {
    T value = pixel + pixel * percent / 100;
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

/**
 * brighten an int image in place by adding an amount to each pixel, clamped to 0..255
 * add a value to every pixel of an int array, clamp to 0..255, in place
 * change the brightness of all integer pixels in place by an amount, each kept in 0 to 255
 * How do I make a picture of int pixels brighter by adding an amount to every pixel, kept within 0..255?
 * Make all int pixels of an image brighter or darker by the same amount, in place, clamped to 0..255.
 * image brightness in place: int32_t pixel plus amount with saturation at 0 and 255
 * Write a function that adds an amount to each of n int pixels and keeps them between 0 and 255.
 * lighten a whole gray image by a given amount, clipping to 0..255
 * add an amount to each gray pixel of an integer array (a negative one darkens) and clamp to 0..255, in place
 * Given an array of integer pixels and an amount, adjust the brightness in place without leaving 0 to 255.
 * My picture is too dark: add an amount to each pixel (an int), but never go above 255 or below 0.
 * Shift the brightness of all pixels in an array of ints by an amount, clamped to 0..255.
 *
 * @array pixels n
 * @name brighten_image adjust_image
 * @range pixels 0 255
 * @range n 0 8
 * @range amount -255 255
 */
void brighten_image(int32_t *pixels, int32_t n, int32_t amount) {
    for (int32_t i = 0; i < n; i++) {
        int32_t sum = pixels[i] + amount;
        pixels[i] = sum < 0 ? 0 : sum > 255 ? 255 : sum;
    }
}

/**
 * change the contrast of a pixel around 128 by a factor, result within 0..255
 * Compute (x - 128) * factor + 128, clamped to 0..255.
 * contrast adjustment of a gray value: distance from 128 times the factor, clipped to 0 and 255
 * How do I raise the contrast of a gray value around 128 by a factor, clamped to 0..255?
 * scale the distance of a pixel from 128 by a factor, limited to 0..255
 * Write a function that scales a pixel's contrast around 128 by a factor and clips the result to 0 to 255.
 * Multiply a pixel's distance from 128 by a factor and clamp the result to 0..255.
 * How do I change the contrast of a pixel by a factor, with 128 as the center and the result in 0..255?
 * Given a pixel and a contrast factor about 128, return the new value between 0 and 255.
 * contrast control around mid gray 128: multiply by a factor, clamp to 0..255
 * My image looks flat: stretch one pixel around 128 by a contrast factor, limited to 0..255.
 * Increase or decrease the contrast of a gray level by a factor around 128, result limited to 0..255.
 *
 * @T double float
 * @name adjust_contrast apply_contrast
 * @range pixel 0 255
 * @range factor 0 4
 */
T adjust_contrast(T pixel, T factor) {
    T value = (pixel - 128) * factor + 128;
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

/**
 * invert a pixel of 0 to 255
 * return 255 - x
 * negative of an 8-bit gray value
 * How do I invert a color channel from 0 to 255?
 * Write a function that returns the negative of a pixel from 0 to 255.
 * Invert a gray value by subtracting it from 255.
 * Compute the inverse of a grayscale value (255 minus the value).
 * Make the photo negative of one channel, so that 0 becomes 255.
 * Given a pixel value of 0 to 255, return the inverted value.
 * Make dark pixels light and light pixels dark: invert an 8-bit value.
 * Flip the brightness of a pixel so that 0 becomes 255 and 255 becomes 0.
 * Subtract a pixel value from 255.
 *
 * @T int32_t uint8_t double
 * @name invert_pixel negative_pixel
 * @range x 0 255
 */
T invert_pixel(T x) { return 255 - x; }

/**
 * invert an image of 8-bit pixels in place
 * Turn a picture into its negative in place by replacing each pixel p with 255 - p.
 * replace every pixel by 255 minus itself
 * How do I invert all pixels (0 to 255) in an array?
 * make a photo negative in place, pixels from 0 to 255
 * Write a function that inverts {n} gray pixels of 0 to 255 in place.
 * Flip the brightness of every pixel in the array, so 0 becomes 255 and 255 becomes 0.
 * invert an 8-bit grayscale image in place
 * turn a grayscale picture with levels up to 255 into its negative
 * Given an array of values from 0 to 255, invert each of them.
 * Make a negative of all pixels in the array by subtracting each from 255.
 * Convert a whole photo with values 0..255 to its negative.
 *
 * @T int32_t uint8_t
 * @array pixels n
 * @name invert_image negative_image
 * @range pixels 0 255
 * @range n 0 8
 */
void invert_image(T *pixels, int32_t n) {
    for (int32_t i = 0; i < n; i++) pixels[i] = 255 - pixels[i];
}

/**
 * gray image from n interleaved rgb pixels (an int for each of r, g, b), luma (299 r + 587 g + 114 b) / 1000
 * Convert n RGB pixels, three ints each, to grayscale with integer weights 299, 587 and 114, divided by 1000.
 * Convert an interleaved RGB int array of n pixels to gray: (299 r + 587 g + 114 b) / 1000 per pixel, rounded down.
 * How do I turn a colour picture of n r, g, b triples of ints into a gray one with 0.299, 0.587 and 0.114, rounded down?
 * Compute the gray value (299 r + 587 g + 114 b) / 1000 for each of the n RGB triples of an int array.
 * Write a function that converts n RGB pixels (three ints each) into n gray values, weighted 299, 587 and 114 over 1000.
 * Turn a color photo (n triples of ints r, g, b) into a gray array with weights 299, 587, 114 over 1000.
 * Write the integer BT.601 luma (299, 587, 114 over 1000) of each of n RGB pixels (three ints each) to a gray int array.
 * gray[i] of n pixels as ints, from rgb[3i], rgb[3i+1], rgb[3i+2] with the weights 299, 587, 114 divided by 1000
 * Desaturate an RGB image of n pixels (int values) into another array by (299 r + 587 g + 114 b) / 1000.
 * RGB image of n pixels as ints to grayscale array with the weights 299, 587 and 114, over 1000
 * For each of n pixels (ints r, g, b), store its luma 0.299 r + 0.587 g + 0.114 b, rounded down, using integers.
 *
 * @array rgb 24
 * @array gray n
 * @name rgb_image_to_gray grayscale_image
 * @range rgb 0 255
 * @range n 0 8
 */
void rgb_image_to_gray(const int32_t *rgb, int32_t n, int32_t *gray) {
    for (int32_t i = 0; i < n; i++)
        gray[i] = (299 * rgb[3 * i] + 587 * rgb[3 * i + 1] + 114 * rgb[3 * i + 2]) / 1000;
}

/**
 * Turn a gray value into black or white: 255 if it reaches the limit, else 0.
 * binarize a pixel with a threshold: 0 below it, otherwise 255
 * threshold a pixel: 255 if at least the limit, else 0
 * How do I turn a gray pixel into black (0) or white (255, from the limit on)?
 * Write a function that thresholds a pixel value, white 255 from the limit on, black 0 below.
 * return pixel >= threshold ? 255 : 0
 * Return 255 for a pixel at or above the threshold and 0 below it.
 * simple thresholding of a pixel to 0 or 255, the limit itself becomes white
 * Given a pixel and a threshold, return 255 if the pixel is at least the threshold, or 0.
 * Convert a gray level to black (0) or white (255), white from the threshold up.
 * If the pixel is at least the limit return 255, otherwise return 0.
 * Binarize a gray value with a given threshold: 255 when pixel >= threshold, else 0.
 *
 * @T int32_t double
 * @name threshold_pixel binarize
 * @range pixel 0 255
 * @range limit 0 255
 */
T threshold_pixel(T pixel, T limit) { return pixel >= limit ? 255 : 0; }

/**
 * Make a pixel black or white: 255 if its gray value is at least 128, else 0.
 * Is the pixel rather black (0) or white (255)? White from 128 up.
 * threshold a pixel in the middle: below 128 to 0, otherwise to 255
 * convert a gray level to pure black 0 or white 255, white starting at 128
 * Write a function that turns a gray value into 255 if it is at least 128, into 0 otherwise.
 * binarize one pixel at half brightness, 128 and more to 255, less to 0
 * 255 for a bright pixel of 128 or above, 0 for a dark one
 * return pixel >= 128 ? 255 : 0
 * Reduce a gray value to 1 bit: 255 from 128 up, otherwise 0.
 * Set grays below 128 to 0 and all others to 255, for one pixel.
 * Threshold a pixel at 128: return 0 below and 255 otherwise.
 * My printer knows only black (0) and white (255): what does a gray value become if everything below 128 is black and 128 is already white?
 *
 * @T int32_t double
 * @name black_or_white to_black_white
 * @range pixel 0 255
 */
T black_or_white(T pixel) { return pixel >= 128 ? 255 : 0; }

/**
 * threshold an image in place: 255 from the limit on, 0 below
 * Binarize a picture in place: pixels at or above the threshold become 255, the rest 0.
 * make an image black (0) and white (255) in place, white at or above a given level
 * set pixels to 255 if at least the threshold, otherwise to 0, in place
 * How do I convert a gray image to pure black 0 and white 255 at a limit that counts as white?
 * Write a function that thresholds {n} pixels in place to 0 and 255, the limit itself becoming white.
 * Apply a fixed threshold to an image in place: 255 for pixels >= it, 0 for the others.
 * Make a binary image in place, 255 where the level is at least the threshold and 0 elsewhere.
 * Replace every pixel below the limit by 0 and every other pixel by 255.
 * Given an array of gray values and a limit, binarize it: 255 from the limit up, else 0.
 * Convert a scan to black and white in place: 255 from a given limit up, 0 below it.
 * For each pixel, set it to 255 if it is >= the threshold, else to 0.
 *
 * @T int32_t uint8_t
 * @array pixels n
 * @name threshold_image binarize_image
 * @range pixels 0 255
 * @range n 0 8
 * @range limit 0 255
 */
void threshold_image(T *pixels, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++) pixels[i] = pixels[i] >= limit ? 255 : 0;
}

/**
 * convert an image to black 0 and white 255 in place, white from 128 up
 * make every pixel of an array black (0, below 128) or white (255)
 * Binarize an image in place: 128 and more becomes 255, anything less 0.
 * Set all pixels of a buffer to 0 if under 128 and to 255 otherwise.
 * Write a function that binarizes an array of gray values in place: 255 from 128 on, else 0.
 * Threshold all gray values of an array at 128: smaller ones become 0, the others 255.
 * Make dark pixels (below 128) black (0) and all others white (255).
 * Apply a fixed threshold of 128 to an image in place, 255 for pixels >= 128 and 0 for the others.
 * Convert 8-bit pixels to black and white in the same array, 0 for under 128 and 255 otherwise.
 * set each pixel to 255 if 128 or more, else 0
 * Turn a gray picture into pure black (0) and white (255) in place, splitting at 128, which itself becomes white.
 * How do I overwrite gray pixels with 255 where they are at least 128 and with 0 elsewhere?
 *
 * @T int32_t uint8_t
 * @array pixels n
 * @name to_black_and_white binarize_in_place
 * @range pixels 0 255
 * @range n 0 8
 */
void to_black_and_white(T *pixels, int32_t n) {
    for (int32_t i = 0; i < n; i++) pixels[i] = pixels[i] >= 128 ? 255 : 0;
}

/**
 * count the pixels brighter than a threshold in a byte image
 * How many pixels of the byte array are strictly above the given limit?
 * How many of n one-byte pixels of an image are above a gray level?
 * Count the white pixels after thresholding, i.e. those strictly above the limit.
 * Write a function that counts the byte pixels that exceed a given brightness.
 * How many byte pixels of a picture are brighter than a given value?
 * number of bytes in a gray image that are greater than a limit
 * Given gray pixels and a limit, return how many are brighter.
 * Count the foreground pixels of a byte image: those above a given level.
 * bright pixel count of a byte image, bright meaning greater than the limit
 * How do I count the bytes in a pixel buffer that are greater than x?
 * Count the overexposed pixels in a byte image, those exceeding a limit.
 *
 * @T uint8_t
 * @array pixels n
 * @name count_bright bright_pixels
 * @range n 0 8
 */
int32_t count_bright(const T *pixels, int32_t n, T limit) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += pixels[i] > limit;
    return count;
}

/**
 * count bright pixels in an array, brighter than a limit
 * How many pixels in the array are brighter than a limit?
 * number of gray values in an array that are strictly above a threshold
 * Count the pixels above a given brightness.
 * How many bright pixels does an image have, bright meaning greater than a limit?
 * Write a function that counts gray levels greater than a limit.
 * Count the pixels that are strictly lighter than a given gray.
 * How much of the picture is bright? Return the number of pixels over the limit.
 * Count the values in the array that exceed the brightness limit.
 * Compute the number of pixels brighter than a given limit.
 * Given gray values and a level, return how many lie above it.
 * Count overexposed pixels: how many values are greater than the limit?
 *
 * @T int32_t double
 * @array pixels n
 * @name count_brighter pixels_above
 * @range pixels 0 255
 * @range n 0 8
 * @range limit 0 255
 */
int32_t count_brighter(const T *pixels, int32_t n, T limit) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += pixels[i] > limit;
    return count;
}

/**
 * histogram of an image of byte pixels with 256 bins
 * count how often each gray level 0 to 255 occurs among n bytes
 * Compute the gray level histogram of a byte image, 256 bins.
 * How many of n byte pixels does each brightness from 0 to 255 have? Fill an array of 256 counts.
 * Fill 256 counters with the number of byte pixels of each value.
 * Write a function that computes the histogram of n 8-bit pixels in an array of 256 counters.
 * image histogram: store the number of pixels for each byte value in counts
 * Count the pixel values from 0 to 255 of a byte image into 256 counters that start at zero.
 * How do I compute the brightness distribution of a byte image as 256 counts?
 * Given {n} bytes, store in {counts} how many there are of each value.
 * Count how often each byte value appears in a buffer, using 256 bins.
 * frequency table with 256 entries for n 8-bit pixels
 *
 * @array pixels n
 * @array counts 256
 * @name image_histogram gray_histogram
 * @range n 0 8
 */
void image_histogram(const uint8_t *pixels, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < 256; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++) counts[pixels[i]]++;
}

/**
 * histogram with 256 bins of the gray values in an int array
 * count each gray level from 0 to 255 of an int image into an array of 256
 * How often does every brightness from 0 to 255 occur among n int pixels? Store 256 counts.
 * Compute the histogram of integer pixels with 256 counters.
 * Write a function that fills the 256-entry histogram of an image of int pixels with gray levels 0 to 255.
 * Count the gray levels of an integer image into 256 counters that are cleared first.
 * For int pixels from 0 to 255, count how many there are of each value.
 * number of pixels for each value 0..255 of an image of ints, into an array of 256
 * Write the frequency of each intensity 0..255 of an int image to an array of 256.
 * Fill counts[256] with the number of int pixels of each value from 0 to 255.
 * Given integer pixels with levels 0 to 255, store in the second array how many there are of each level.
 * How do I build a histogram of gray values 0 to 255 from an int array?
 *
 * @array pixels n
 * @array counts 256
 * @name gray_levels level_counts
 * @range pixels 0 255
 * @range n 0 8
 */
void gray_levels(const int32_t *pixels, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < 256; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++) counts[pixels[i]]++;
}

/**
 * average brightness of an image of n bytes, 0 if it has none
 * mean pixel value of a byte buffer, as a real number, 0 when empty
 * How bright is a picture of unsigned byte pixels on average, 0 if it has none?
 * Compute the mean gray level of an array of 8-bit pixels, 0 if there are none.
 * Average n pixels of one byte each, 0 if n is 0.
 * Write a function that returns the mean brightness of a gray image of bytes, 0 for no pixels.
 * overall brightness of an 8-bit image: the mean of its pixels, 0 if empty
 * mean intensity of a picture stored as bytes, 0 if it is empty
 * Given {n} pixels of one byte, return their mean as a real number.
 * Calculate the average luminance of a frame of n one-byte pixels, 0 for none.
 * Is the webcam picture dark? I need the average of its bytes, or 0 without any.
 * How do I average all values of a byte buffer, with 0 for an empty one?
 *
 * @T double float
 * @array pixels n
 * @name mean_brightness average_brightness
 * @range n 0 8
 */
T mean_brightness(const uint8_t *pixels, int32_t n) {
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += pixels[i];
    return n > 0 ? (T)sum / n : 0;
}

/**
 * average brightness of an int image, 0 if it is empty
 * mean gray level of n int pixels as a double
 * How bright is the picture on average? The mean of its n integer gray values, please.
 * Return the average of the pixel values (ints), 0 if there are none.
 * Compute the mean of all whole-number gray values as a decimal number, 0 for no pixels.
 * Write a function for the average brightness of an image of int pixels, 0 without pixels.
 * Compute the overall lightness of a photo, the mean of its integer gray values, or 0 if it has none.
 * sum of int pixels / number of pixels, 0 for an empty image
 * Is the photo dark? Compute the mean intensity of its pixels, stored as ints, 0 for none.
 * How do I compute the average of all pixels in an int image as a double, with 0 for an empty one?
 * mean intensity of n gray pixels in an int32_t array
 * Find the brightness of a whole picture, i.e. the mean of its int pixels, 0 if empty.
 *
 * @array pixels n
 * @name image_brightness mean_gray
 * @range pixels 0 255
 * @range n 0 8
 */
double image_brightness(const int32_t *pixels, int32_t n) {
    int64_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += pixels[i];
    return n > 0 ? (double)sum / n : 0;
}

/**
 * Stretch the contrast of int pixels to 0..255 in place, dropping fractions; do nothing when all pixels are equal.
 * Normalize an int image in place so the darkest pixel is 0 and the brightest 255, rounded down; leave a uniform one unchanged.
 * How do I spread integer gray values linearly over the full range 0 to 255 in place, rounded down, unless all are equal?
 * Write a function that linearly stretches the range of {n} int pixels in place to 0..255, dropping fractions, and does nothing if all are equal.
 * Replace every int pixel p by (p - min) * 255 / (max - min), unless all are the same.
 * Min-max scaling of integer gray pixels to 0..255 in place, rounded down; an image with equal pixels stays as it is.
 * My gray picture (an int array) has low contrast, so stretch its values linearly to 0..255 in place, rounded down, unless all are equal.
 * Auto-level an image of ints in place: min to 0 and max to 255, linear and rounded down, leaving constant images alone.
 * stretch the contrast of an integer image in place so that the darkest pixel becomes 0 and the brightest 255, rounded down, with a single-tone image left alone
 * auto contrast for int gray pixels 0 to 255, in place: subtract the minimum, times 255 over maximum minus minimum, or nothing if they are equal
 * Write a function that rescales gray pixels linearly in place to use the whole range 0 to 255, dropping fractions; if there is only one gray value, it changes nothing.
 * How do I map n int pixels linearly in place so that their minimum becomes 0 and maximum 255, rounded down, leaving an image of equal ones alone?
 *
 * @array pixels n
 * @name stretch_contrast auto_contrast
 * @range pixels 0 255
 * @range n 0 8
 */
void stretch_contrast(int32_t *pixels, int32_t n) {
    int32_t least = 255, most = 0;
    for (int32_t i = 0; i < n; i++) {
        if (pixels[i] < least) least = pixels[i];
        if (pixels[i] > most) most = pixels[i];
    }
    if (most <= least) return;
    for (int32_t i = 0; i < n; i++) pixels[i] = (pixels[i] - least) * 255 / (most - least);
}

/**
 * blend two color channels: top * alpha + bottom * (1 - alpha)
 * alpha blending of foreground over background with opacity from 0 to 1
 * return top * alpha + bottom * (1 - alpha), given top, bottom and alpha
 * mix a foreground and a background channel by an opacity, 1 being all foreground
 * How do I draw a transparent pixel over another one, given top, bottom and opacity (0 to 1)?
 * Write a function that blends a foreground and a background channel with a real alpha.
 * Alpha blend one channel: the arguments are foreground, background and alpha.
 * Overlay one channel on another, given foreground, background and the opacity of the foreground.
 * Given {top}, {bottom} and the opacity {alpha} of the top, return the visible value.
 * blend top and bottom values by an opacity between 0 and 1
 * Put a half transparent color channel on top of another: top, bottom, opacity of the top as a fraction.
 * Weighted sum of foreground and background, with alpha for the foreground and 1 - alpha for the background
 *
 * @T double float
 * @name blend alpha_mix
 * @range top 0 255
 * @range bottom 0 255
 * @range alpha 0 1
 */
T blend(T top, T bottom, T alpha) { return top * alpha + bottom * (1 - alpha); }

/**
 * {OP} blend of two pixels, bottom a first and top b second: {OP:2}
 * {OP} blending mode for a bottom value a and a top value b, {OP:2}
 * Blend two channels with mode {OP}, bottom a and top b: {OP:2}
 * How does the {OP} blend mode combine a bottom value a and a top value b? The formula is {OP:2}.
 * Combine two pixels a and b of 0 to 255 with the {OP} mode: {OP:2}.
 * Write a function for the {OP} blend of two channels, {OP:2}, where a is the bottom one and comes first.
 * Apply the {OP} mode of image editors: {OP:2}, with bottom a first and top b second.
 * Given two channel values a and b, return {OP:2}, the {OP} mode.
 * Layer blending with {OP}: return {OP:2} for the bottom value a and the top value b.
 * Photoshop-like {OP} blend of a and b: {OP:2}
 * Combine a bottom pixel a and a top pixel b by {OP}, computed as {OP:2}.
 * My image editor has a bottom layer a and a top layer b (0 to 255, in this order): what does the mode {OP}, that is {OP:2}, return for one channel?
 *
 * @T int32_t
 * @OP first*second/255 "multiply" "a * b / 255"
 * @OP 255-(255-first)*(255-second)/255 "screen" "255 - (255 - a) * (255 - b) / 255"
 * @OP (first+second>255?255:first+second) "additive" "a + b, at most 255"
 * @OP (first<second?0:first-second) "subtract" "a - b, at least 0"
 * @OP (first<second?second-first:first-second) "difference" "|a - b|"
 * @OP (first<second?first:second) "darken" "the smaller of a and b"
 * @OP (first>second?first:second) "lighten" "the larger of a and b"
 * @OP (first<128?2*first*second/255:255-2*(255-first)*(255-second)/255) "overlay" "2ab/255 if a < 128, else 255 - 2(255-a)(255-b)/255"
 * @name blend_mode blend_channels
 * @range bottom 0 255
 * @range top 0 255
 */
T blend_mode(T bottom, T top) {
    T first = bottom, second = top;
    return OP;
}

/**
 * gamma correction of an intensity in 0..1: x to the power 1 / gamma
 * Compute x ^ (1 / gamma) for an intensity between 0 and 1.
 * Gamma correct a value between 0 and 1 with the exponent 1 / gamma.
 * How do I correct a pixel in 0..1 by a gamma, so that gammas above 1 brighten it?
 * Raise a normalized intensity to one over gamma.
 * Write a function for the gamma correction x^(1/gamma) of a channel between 0 and 1.
 * Encode linear light with the exponent 1 / gamma.
 * Brighten a 0..1 value by raising it to 1 / gamma.
 * Given an intensity {x} from 0 to 1 and {gamma}, return the gamma-corrected x^(1/gamma).
 * Apply a power-law transform to an intensity with exponent 1 / gamma.
 * Correct a 0..1 value for monitor gamma by raising it to the power 1 / gamma.
 * Return the intensity raised to one over gamma.
 *
 * @name gamma_correct apply_gamma
 * @range x 0 1
 * @range gamma 1 4
 */
double gamma_correct(double x, double gamma) { return __builtin_pow(x, 1 / gamma); }

/**
 * srgb to linear for a channel between 0 and 1
 * linearize an sRGB channel in the range 0..1
 * decode the sRGB transfer curve for a component from 0 to 1
 * How do I convert an sRGB value of 0 to 1 to linear light?
 * remove the sRGB gamma from a channel between 0 and 1
 * Write a function that turns an sRGB component of 0 to 1 into a linear one.
 * return x <= 0.04045 ? x / 12.92 : pow((x + 0.055) / 1.055, 2.4)
 * Apply the inverse sRGB companding to one channel in 0..1.
 * Given an sRGB-encoded channel between 0 and 1, return the linear intensity.
 * linear-light value of an sRGB screen channel in 0..1
 * Undo the sRGB gamma curve of a 0..1 channel so that I can calculate with linear light.
 * Get the linear intensity of a stored sRGB component, both from 0 to 1.
 *
 * @name srgb_to_linear linearize
 * @range x 0 1
 */
double srgb_to_linear(double x) { return x <= 0.04045 ? x / 12.92 : __builtin_pow((x + 0.055) / 1.055, 2.4); }

/**
 * linear to srgb for a channel between 0 and 1
 * encode a linear channel in 0..1 as sRGB
 * Apply sRGB companding to one linear channel from 0 to 1.
 * How do I convert linear light of 0 to 1 to an sRGB value?
 * apply the sRGB gamma curve to a channel between 0 and 1
 * Write a function that turns linear intensity between 0 and 1 into an sRGB component.
 * return x <= 0.0031308 ? 12.92 * x : 1.055 * pow(x, 1 / 2.4) - 0.055
 * sRGB transfer function from linear to encoded for a value in 0..1
 * Given linear light of 0 to 1, return the sRGB-encoded screen value.
 * sRGB screen value of a linear intensity, both in 0..1
 * After my lighting calculations I need to convert a linear channel in 0..1 back to sRGB.
 * Compute the sRGB component for a linear intensity between 0 and 1.
 *
 * @name linear_to_srgb encode_srgb
 * @range x 0 1
 */
double linear_to_srgb(double x) { return x <= 0.0031308 ? 12.92 * x : 1.055 * __builtin_pow(x, 1 / 2.4) - 0.055; }

/**
 * sepia {OP} of an rgb color: {OP:2}, limited to 255
 * Apply a sepia filter and return the new {OP}: {OP:2}, not above 255.
 * Return {OP} after the sepia effect: min(255, {OP:2}).
 * How do I compute the sepia {OP} value {OP:2} from r, g and b, capped at 255?
 * Compute the {OP} of a sepia tone as {OP:2}, at most 255.
 * Write a function for the {OP} channel of a sepia pixel, {OP:2} with an upper limit of 255.
 * For an old photo effect, compute {OP} as {OP:2}, at most 255.
 * Vintage filter: the {OP} component is {OP:2}, limited to 255.
 * Given red, green and blue, return the {OP} of the sepia tone, {OP:2}, capped at 255.
 * I want a brown old photo look and need the {OP} channel: {OP:2}, but no more than 255.
 * Convert a pixel to sepia and return its {OP} channel, {OP:2} capped at 255.
 * Calculate the sepia {OP} of a pixel from r, g and b: {OP:2}, but never more than 255.
 *
 * @OP 0.393*red+0.769*green+0.189*blue "red" "0.393 r + 0.769 g + 0.189 b"
 * @OP 0.349*red+0.686*green+0.168*blue "green" "0.349 r + 0.686 g + 0.168 b"
 * @OP 0.272*red+0.534*green+0.131*blue "blue" "0.272 r + 0.534 g + 0.131 b"
 * @name sepia sepia_tone
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
double sepia(double red, double green, double blue) {
    double tone = OP;
    return tone > 255 ? 255 : tone;
}

/**
 * reduce a pixel to the nearest of {K} evenly spaced gray levels, from 0 to 255
 * posterize a pixel of 0 to 255 to the nearest of {K} evenly spaced levels
 * quantize a gray value of 0 to 255 to the nearest of {K} even levels, black and white included
 * How do I posterize a pixel from 0 to 255 with {K} evenly spaced values, rounding to the nearest?
 * Reduce a channel to {K} evenly spaced values from 0 to 255, choosing the nearest one.
 * Write a function that maps 0 to 255 to the nearest of {K} evenly spaced levels.
 * Posterize an 8-bit channel with {K} evenly spaced levels from 0 to 255, rounding to the nearest.
 * round a pixel to one of {K} gray levels spread evenly over 0 to 255
 * Given a pixel, return the closest of {K} equally spaced values from 0 to 255.
 * Round a pixel to the nearest of {K} tones spread evenly from 0 to 255.
 * I only want {K} evenly spaced shades of gray from 0 to 255; return the one nearest to a pixel.
 * Quantize a pixel of 0..255 to the nearest of {K} equally spaced values, including 0 and 255.
 *
 * @K 2 4 6 16
 * @name posterize quantize_gray
 * @range pixel 0 255
 */
int32_t posterize(int32_t pixel) { return (pixel * (K - 1) + 127) / 255 * 255 / (K - 1); }

/**
 * Dither a row of int pixels in place by error diffusion: 255 from 128 on, else 0, the error goes to the next pixel.
 * one-dimensional error diffusion dithering of n integer pixels in place, 255 for at least 128, else 0
 * Turn a gray row (int array) into 0 and 255 (255 from 128 up) and add each error to the next pixel.
 * Write a function that dithers {n} int pixels in place to 0 or 255 with error diffusion, threshold 128 inclusive.
 * Apply 1-bit dithering to an int scan line in place: pixel plus error >= 128 gives 255, else 0, with the remaining error carried on.
 * Dither a row of ints in place: if pixel plus carried error is at least 128 write 255, else 0, and carry the difference.
 * Given integer gray values, add to each the error left by the one before and replace it by 255 from 128 up, else by 0.
 * How do I dither a line of int gray pixels in place: pixel plus carried error becomes 255 from 128 on, else 0, the difference carried on?
 * Implement simple error diffusion for one int row in place: pixel plus error from 128 up becomes 255, else 0, the rest goes right.
 * Binarize an int32_t scan line in place, left to right: 128 or more becomes 255, less 0, old (error included) minus new is added to the next pixel.
 * I need one-dimensional dithering of integer gray pixels in place: white (255) from 128 on, black (0) below, the full error given to the following pixel.
 * Write a function that replaces each of n int gray pixels plus the error so far by 0 if under 128, else 255; the difference becomes the error.
 *
 * @array pixels n
 * @name dither_row diffuse_error
 * @range pixels 0 255
 * @range n 0 8
 */
void dither_row(int32_t *pixels, int32_t n) {
    int32_t error = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t wanted = pixels[i] + error;
        pixels[i] = wanted >= 128 ? 255 : 0;
        error = wanted - pixels[i];
    }
}

/**
 * Ordered dithering of a pixel at x, y: 255 if above the 2x2 threshold (32, 160 / 224, 96), else 0.
 * Bayer dithering with the 2x2 matrix 32 160 / 224 96: 255 if the pixel at column x, row y is greater, else 0
 * Dither a gray value at column x and row y with the repeating 2x2 thresholds 32 160 / 224 96: 255 if brighter, else 0.
 * How do I make a pixel at x, y white (255, if above) or black (0) with the tiled 2x2 threshold matrix 32 160 / 224 96?
 * Return 255 if the pixel is greater than the threshold at x, y of the tiled matrix 32 160 / 224 96, else 0.
 * Write a function for ordered dithering of a pixel at x, y with the 2x2 thresholds 32, 160, 224, 96: 255 above, 0 otherwise.
 * Threshold map dithering of a gray value at x, y: 32, 160 in even rows, 224, 96 in odd rows; 255 if above, else 0.
 * Halftone one pixel with the 2x2 pattern 32 160 / 224 96 at its x and y: 255 when greater, otherwise 0.
 * Given a pixel and its column and row, return 255 if it exceeds the entry of the tiled 2x2 map 32, 160, 224, 96, else 0.
 * Dither a gray value at column x, row y with Bayer limits 32 160 over 224 96: 255 if greater, else 0.
 * Dither one pixel at x, y: thresholds 32, 160 for even y and 224, 96 for odd y, 255 if greater, else 0.
 * Compare a pixel with the tiled 2x2 thresholds 32, 160, 224, 96 at x, y and return 255 if it is above, else 0.
 *
 * @name bayer_dither ordered_dither
 * @range pixel 0 255
 * @range x 0 20
 * @range y 0 20
 */
static const int32_t bayer_limit[4] = {32, 160, 224, 96};

int32_t bayer_dither(int32_t pixel, int32_t x, int32_t y) {
    return pixel > bayer_limit[(y & 1) * 2 + (x & 1)] ? 255 : 0;
}

/**
 * flip an image of given width and height horizontally, in place
 * Mirror each row of a row-major picture in place, given its width and height.
 * Mirror a row-major image left to right, given width and height.
 * How do I flip a picture, given width and height, in place so that left becomes right?
 * reverse every row of a row-major pixel grid in place, width before height
 * Write a function that mirrors an image left to right in place, stored row by row, with its width and height.
 * Reverse each row of a matrix in place, given the number of columns and the number of rows.
 * Mirror a bitmap of a given width and height left to right without a second buffer.
 * Given pixels in rows of {width}, reverse each of the {height} rows.
 * Flip an image left/right in place; arguments are the pixels, the width and the height.
 * My selfie is mirrored: reverse every pixel row in place, width and height are given.
 * Swap left and right of a width by height bitmap in place.
 *
 * @T int32_t uint8_t
 * @array pixels 16
 * @name flip_horizontal mirror_image
 * @range width 1 4
 * @range height 1 4
 */
void flip_horizontal(T *pixels, int32_t width, int32_t height) {
    for (int32_t y = 0; y < height; y++)
        for (int32_t left = y * width, right = left + width - 1; left < right; left++, right--) {
            T kept = pixels[left];
            pixels[left] = pixels[right];
            pixels[right] = kept;
        }
}

/**
 * flip an image of given width and height vertically, in place
 * turn a picture upside down by reversing the order of its rows, width and height given
 * Swap the rows of a row-major image from top to bottom, in place, given width and height.
 * How do I flip a picture upside down in place, given its width and height?
 * reverse the order of the rows of a pixel grid in place, width before height
 * Write a function that flips an image vertically, stored row by row, with its width and height.
 * Reverse the order of the rows of a matrix in place, given the number of columns and rows.
 * Mirror a bitmap top to bottom in its own buffer, width and height given.
 * Given pixels in rows of {width}, exchange the first of the {height} rows with the last and so on.
 * Flip an image up/down in place; arguments are the pixels, the width and the height.
 * My photo is upside down: reverse its rows, given the width and height.
 * Swap the first row of a bitmap with the last, the second with the second to last, and so on; width, then height.
 *
 * @T int32_t uint8_t
 * @array pixels 16
 * @name flip_vertical upside_down
 * @range width 1 4
 * @range height 1 4
 */
void flip_vertical(T *pixels, int32_t width, int32_t height) {
    for (int32_t top = 0, bottom = height - 1; top < bottom; top++, bottom--)
        for (int32_t x = 0; x < width; x++) {
            T kept = pixels[top * width + x];
            pixels[top * width + x] = pixels[bottom * width + x];
            pixels[bottom * width + x] = kept;
        }
}

/**
 * crop an int image into another array: image width, then left, top, width and height of the part
 * cut a rectangle out of a picture of ints into out: picture width, then x, y, w, h
 * Copy a rectangle of an integer image to another array: image width, left column, top row, and the rectangle's width and height.
 * How do I crop an int picture of a given width to the rectangle x, y, w, h, copied to another array?
 * Extract a sub-image from an int32_t picture of the given width: start column x, start row y, w wide and h high.
 * Write a function that copies a region of int pixels: image width, left, top, region width, region height.
 * Extract a region of interest of an int image into out, given the image width, column, row, region width and region height.
 * Copy image[y:y+h, x:x+w] (ints) to out; the arguments are image width, x, y, w, h.
 * Copy a window out of a row-major integer bitmap: bitmap width, x, y, window width, window height.
 * Crop integer pixels into out, given image width, left, top, and the width and height of the part.
 * Cut a photo of int pixels down to the part that starts at x, y and is w by h; the photo's width comes first.
 * Copy a rectangle of a row-major grid of ints into a smaller grid: grid width, start column, start row, columns, rows.
 *
 * @array pixels 36
 * @array out 9
 * @name crop_image copy_region
 * @range pixels 0 255
 * @range width 6 6
 * @range x 0 3
 * @range y 0 3
 * @range w 0 3
 * @range h 0 3
 */
void crop_image(const int32_t *pixels, int32_t width, int32_t x, int32_t y, int32_t w, int32_t h, int32_t *out) {
    for (int32_t row = 0; row < h; row++)
        for (int32_t column = 0; column < w; column++)
            out[row * w + column] = pixels[(y + row) * width + x + column];
}

/**
 * Resize an int image from width x height to w x h with source pixel x * width / w, y * height / h, rounded down.
 * Scale an int picture by nearest neighbour with source positions rounded down; old width and height, then out, new width and height.
 * nearest neighbor scaling of a bitmap with source index x * old / new in integers for both axes, width before height
 * How do I enlarge or shrink an image of ints (width, height) without interpolation, taking pixel x * width / new width (rounded down), rows alike?
 * Resample an integer image to a new width and height: the pixel from column x * width / w, row y * height / h.
 * Write a function that resizes an int32_t image by nearest neighbour, index scaled and rounded down: old width and height, new width and height.
 * Make a thumbnail of size w, h of an int image without averaging: take the source pixel at floor(x * width / w), floor(y * height / h), widths first.
 * Resize an image of integers by copying, for every new pixel, the source pixel at the scaled position rounded down; sizes as width, height.
 * Create an int image of another width and height (in this order), each pixel copied from the proportional source column and row, rounded down.
 * Image scaling of int pixels from (width, height) to (w, h) without smoothing: out[y][x] = in[y * height / h][x * width / w].
 * Change the resolution (width x height) of a picture of ints by nearest neighbour: multiply coordinates by old size over new size and truncate.
 * Scale int pixel art from width x height to w x h with source index x * width / w and y * height / h.
 *
 * @array pixels 16
 * @array out 36
 * @name resize_image nearest_neighbour
 * @range pixels 0 255
 * @range width 1 4
 * @range height 1 4
 * @range w 1 6
 * @range h 1 6
 */
void resize_image(const int32_t *pixels, int32_t width, int32_t height, int32_t *out, int32_t w, int32_t h) {
    for (int32_t y = 0; y < h; y++)
        for (int32_t x = 0; x < w; x++)
            out[y * w + x] = pixels[y * height / h * width + x * width / w];
}

/**
 * index of pixel x, y in a row-major image of given width
 * return y * width + x
 * offset of the pixel at x, y in an image of a certain width
 * Where in the array is pixel (x, y) of a picture with a given width?
 * Convert a pixel position x, y and the image width to an array index.
 * Write a function that returns the index of a pixel from x, y and the image width.
 * linear index of the point x, y in a row-major bitmap, width last
 * Find the index of a pixel in the buffer from x, y and the row length.
 * Given x, y and width, return the index into the pixel buffer.
 * Convert coordinates x and y plus the width to a row-major index.
 * How do I index a 1D pixel array with x and y, given the width?
 * Compute the row-major offset of a pixel from its column, row and image width.
 *
 * @T int32_t int64_t
 * @name pixel_index pixel_offset
 * @range x 0 2000
 * @range y 0 2000
 * @range width 1 4000
 */
T pixel_index(T x, T y, T width) { return y * width + x; }

/**
 * {OP} of a pixel from its index and the image width
 * index to {OP:2} in an image of given width
 * Get the {OP} of a pixel from its number in row-major order and the image width, all counted from 0.
 * What is the {OP} of pixel number {index}, counted from 0, in an image of a given width?
 * {OP} coordinate from a linear index and the width
 * Write a function that gives the {OP} of a pixel from its array index and the image width.
 * Convert a linear index and the image width back to {OP:2}.
 * Compute {OP:2} of the i-th pixel in rows of a given width, both counted from 0.
 * Given an index and the image width, return the {OP}.
 * Return the index {OP:3}, which is the {OP} of the pixel.
 * I have the index in a pixel array and the width, and need the {OP:2} coordinate.
 * How do I recover the {OP:2} coordinate from a row-major index and the width?
 *
 * @T int32_t int64_t
 * @OP % "column (x)" "x" "modulo the width"
 * @OP / "row (y)" "y" "divided by the width"
 * @name pixel_coordinate index_to_coordinate
 * @range index 0 100000
 * @range width 1 2000
 */
T pixel_coordinate(T index, T width) { return index OP width; }

/**
 * number of pixels of an image in millions, from width and height
 * width times height in megapixels
 * How many megapixels are in an image, given its width and height?
 * Calculate the megapixels of a photo from width and height.
 * How many megapixels does an image of that width and height have?
 * image resolution in MP from its two sides in pixels
 * Write a function that computes megapixels from width and height.
 * return width * height / 1000000, the megapixels
 * camera resolution in millions of pixels from width and height
 * Given the size of a photo in pixels, return the megapixels.
 * How many MP does a camera with a given width and height in pixels have?
 * Convert image width and height to megapixels.
 *
 * @T double float
 * @name megapixels image_megapixels
 * @range width 0 8000
 * @range height 0 8000
 */
T megapixels(T width, T height) { return width * height / 1000000; }

/**
 * number of pixels in an image of width by height
 * Multiply the width and height of a picture to get its pixels.
 * Compute the pixel count of a given resolution.
 * How many pixels does a screen of a given width and height have?
 * total pixels of a width by height picture
 * Write a function that returns how many pixels an image of given width and height has.
 * Compute the area of an image in pixels from its width and height.
 * How many pixels does a photo have, given its two sides?
 * Given a screen resolution, return width times height.
 * Return the number of dots on a display with a given horizontal and vertical resolution.
 * How many pixels are in a picture of a given width and height?
 * Calculate how many pixels a bitmap has from its columns and rows.
 *
 * @T int32_t int64_t
 * @name pixel_count total_pixels
 * @range width 0 8000
 * @range height 0 8000
 */
T pixel_count(T width, T height) { return width * height; }

/**
 * size of an uncompressed image in bytes from width, height and bits per pixel, rounded up
 * Compute the size of a bitmap in bytes from width, height and bits per pixel, rounded up.
 * width * height * bits per pixel / 8, rounded up
 * How many bytes does a raw image of width, height and bits per pixel need, rounded up?
 * Calculate the memory in bytes for a picture of given width, height and color depth in bits, rounded up.
 * Write a function that computes the bytes of a bitmap from width, height and bits per pixel, rounded up.
 * framebuffer size in bytes from width, height and bits per pixel, rounded up to whole bytes
 * uncompressed file size of a photo from width, height and bits per pixel, in bytes rounded up
 * Given {width}, {height} and {bits} per pixel, return the number of bytes, rounded up.
 * raw image size in bytes for a given width, height and bit depth, rounded up
 * How many bytes of RAM does an image take, given width, height and bits per pixel (round up)?
 * Return (width * height * bits + 7) / 8, the bytes of an uncompressed image.
 *
 * @T int64_t int32_t
 * @name image_bytes bitmap_size
 * @range width 1 2000
 * @range height 1 2000
 * @range bits 1 32
 */
T image_bytes(T width, T height, T bits) { return (width * height * bits + 7) / 8; }

/**
 * aspect ratio of an image: width divided by height
 * Divide width by height.
 * Compute the aspect ratio of a screen as a decimal from width and height.
 * What is the aspect ratio of an image, given width and height, as one number?
 * How wide is a picture compared to its height?
 * Write a function that computes the aspect ratio from width and height.
 * Calculate the ratio of the horizontal to the vertical size of a video frame.
 * Return the ratio of width to height.
 * Given width and height, return how many times wider than high the image is.
 * For 1920 x 1080 return 1.78, that is, width over height.
 * Is the screen wide or nearly square? Return width over height as a decimal number.
 * Get the aspect ratio of a rectangle, width by height, as a floating point number.
 *
 * @T double float
 * @name aspect_ratio width_to_height
 * @range width 1 4000
 * @range height 1 4000
 */
T aspect_ratio(T width, T height) { return width / height; }

/**
 * aspect ratio in lowest terms, from width and height into an array of two
 * Reduce 1920 x 1080 to 16:9 and store the two numbers in an array.
 * Simplify width and height to the smallest whole numbers with the same ratio, stored in out.
 * Which ratio like 4:3 does a picture of given width and height have? Store both numbers.
 * Find the screen format, such as 16 and 9, from width and height and write it to an array.
 * Write a function that stores the reduced aspect ratio of an image, width part first.
 * Store the reduced ratio width : height in an array of two.
 * divide width and height by their greatest common divisor and store both
 * Write the proportions of a display in the smallest whole numbers to an array, width first.
 * Is it 16:9 or 4:3? Compute both numbers from width and height into out.
 * Convert a resolution (width, height) to its reduced aspect ratio in an array.
 * Given width and height, write the simplified ratio to an array of two.
 *
 * @T int32_t
 * @array out 2
 * @name reduced_aspect_ratio simple_aspect_ratio
 * @range width 1 2000
 * @range height 1 2000
 */
void reduced_aspect_ratio(T width, T height, T *out) {
    T a = width, b = height;
    while (b != 0) {
        T rest = a % b;
        a = b;
        b = rest;
    }
    out[0] = width / a;
    out[1] = height / a;
}

/**
 * new height when resizing an image proportionally, from width, height and new width
 * Keep the aspect ratio while resizing: compute the new height from width, height and new width.
 * height for a new width with unchanged proportions, given old width and height first
 * scaled height = height * new width / width; arguments are width, height and new width
 * How high is a picture of a given width and height after scaling it to another width?
 * Write a function that returns the height that keeps the proportions, given width, height and new width.
 * Calculate the new height from width, height and the wanted width, keeping the proportions.
 * Compute the height for resizing an image to a new width without distortion, given width, height and new width.
 * Given {width}, {height} and {target} width, return the matching height.
 * thumbnail height from the original width and height and the thumbnail width
 * If I change the width of an image, what is the new height? I have width, height and new width.
 * Proportional resize: given old width, old height and new width, return the new height.
 *
 * @T int32_t int64_t double
 * @name scaled_height resize_height
 * @range width 1 2000
 * @range height 1 2000
 * @range target 1 1000
 */
T scaled_height(T width, T height, T target) { return height * target / width; }

/**
 * new width when resizing an image proportionally, from width, height and new height
 * width for a new height with unchanged proportions, given old width and height first
 * scaled width = width * new height / height; arguments are width, height and new height
 * How wide is a picture of a given width and height after scaling it to another height?
 * Keep the proportions: compute the new width from width, height and the wanted height.
 * Write a function that returns the width that keeps the aspect ratio, given width, height and new height.
 * Compute the width for resizing an image to a new height without distortion, given width, height and new height.
 * thumbnail width from the original width and height and the thumbnail height
 * Given the original width, the original height and a new height, find the new width.
 * Return width * target / height for a proportional resize to a target height.
 * If I change the height of an image, what is the new width? I have width, height and new height.
 * Proportional resize: given old width, old height and new height, return the new width.
 *
 * @T double float
 * @name scaled_width resize_width
 * @range width 1 2000
 * @range height 1 2000
 * @range target 1 1000
 */
T scaled_width(T width, T height, T target) { return width * target / height; }

/**
 * scale factor to fit an image (width, height) into a box (width, height)
 * largest factor that lets a picture fit into a frame, given picture width and height, then frame width and height
 * Return min(box width / width, box height / height); arguments: image width, image height, box width, box height.
 * How much must I scale an image so that it just fits in a window? I have width and height of the image, then of the window.
 * largest scale at which a whole image is visible in a box: image width, image height, box width, box height
 * Write a function for the zoom that fits a picture in a frame: image width and height, then frame width and height.
 * How much can I enlarge an image (width, height) so that it still fits into a box (width, height)?
 * Compute the zoom factor that fits an image of width and height into a box of width and height.
 * letterbox scale for image width, image height, box width and box height: the smaller of the two ratios
 * Given the width and height of an image and then of a screen, return the smaller of the two ratios screen / image.
 * By what factor must I multiply a picture to fit it into a rectangle? Given picture w and h, rectangle w and h.
 * Find the largest zoom without cropping, given image width and height and then frame width and height.
 *
 * @T double float
 * @name fit_scale zoom_to_fit
 * @range width 1 4000
 * @range height 1 4000
 * @range box_width 1 4000
 * @range box_height 1 4000
 */
T fit_scale(T width, T height, T box_width, T box_height) {
    T across = box_width / width, down = box_height / height;
    return across < down ? across : down;
}

/**
 * Is an image {OP}, i.e. {OP:2}?
 * check if a picture is {OP}: {OP:2}
 * Test whether the orientation of an image is {OP}, given width and height.
 * Is a photo of this width and height {OP}?
 * Write a function that tells whether an image of given width and height is {OP}.
 * Given width and height, return true if the image is {OP}.
 * Get the screen orientation from width and height: is it {OP}?
 * Given width and height, check for {OP} format.
 * Does a picture of this width and height have a {OP} format?
 * Is the photo {OP}? Decide from its width and height.
 * Determine whether a frame of given width and height is {OP}.
 * aspect of a picture: is it {OP}, that is, {OP:2}, width given first
 *
 * @T int32_t double
 * @OP > "landscape" "width greater than height"
 * @OP < "portrait" "width less than height"
 * @OP == "square" "width equal to height"
 * @name is_orientation check_orientation
 * @range width 1 4
 * @range height 1 4
 */
_Bool is_orientation(T width, T height) { return width OP height; }

/**
 * (window size - box size) / 2, to center a box in a window
 * x position that centers an element in a container, container width first
 * (outer - inner) / 2, the offset that centers the inner size in the outer size
 * margin on each side when centering an item of the second size in a container of the first
 * How do I center an image on the screen? I need its start position from screen width and image width.
 * Write a function that gives the left edge of a centered element from container and element width.
 * centered start position of an element, from container size and element size
 * Given the size of a container and of an item, return where the item starts when centered.
 * Return half of the difference between the container size and the item size.
 * How many pixels from the left must an item start to be centered? Screen width, then item width.
 * Compute the left margin that centers an item, given the total width and the item width.
 * offset to center something: subtract the inner size (second) from the outer size (first) and halve the result
 *
 * @T int32_t double
 * @name center_offset centered_position
 * @range outer 0 2000
 * @range inner 0 2000
 */
T center_offset(T outer, T inner) { return (outer - inner) / 2; }

/**
 * pixels per inch of a screen from width and height in pixels and the diagonal in inches
 * ppi of a screen with given width, height and diagonal
 * pixel density from width, height and diagonal
 * How many pixels per inch does a display with this width, height and diagonal have?
 * dpi of a monitor from width and height in pixels and the diagonal in inches
 * Write a function that computes the pixel density from width and height in pixels and the diagonal in inches.
 * Return sqrt(width^2 + height^2) / diagonal.
 * How sharp is a phone display in pixels per inch, given width, height and diagonal?
 * Calculate the screen density from width and height in pixels and the diagonal in inches.
 * Given the width and height of the resolution and the diagonal, return the PPI.
 * What is the ppi of my screen? I know width and height in pixels and the diagonal in inches.
 * Compute the diagonal in pixels from width and height and divide it by the diagonal in inches.
 *
 * @name pixels_per_inch pixel_density
 * @range width 1 4000
 * @range height 1 4000
 * @range diagonal 1 100
 */
double pixels_per_inch(double width, double height, double diagonal) {
    return __builtin_sqrt(width * width + height * height) / diagonal;
}

/**
 * print size in inches from the number of pixels and the dpi
 * Divide pixels by dpi to get the printed size in inches.
 * How large, in inches, can I print a photo side of this many pixels at a given dpi?
 * Calculate inches from pixels and dpi.
 * How many inches wide is a print, given its pixels and the dpi?
 * Write a function that converts pixels to inches at a given DPI.
 * printed length in inches of an image side from its pixels and the dpi
 * pixels to inches at a resolution in dots per inch
 * Given pixels and dots per inch, return the length in inches.
 * paper size in inches for one side of a picture, from pixels and dpi
 * How many inches on paper do I get for a number of dots at a certain dpi?
 * Convert the width of an image in pixels to a print width in inches, given the dpi.
 *
 * @T double float
 * @name print_size pixels_to_inches
 * @range pixels 0 8000
 * @range dpi 1 600
 */
T print_size(T pixels, T dpi) { return pixels / dpi; }

/**
 * exposure value log2(N^2 / t) from f-number and seconds
 * ev from aperture (f-number) and shutter time in seconds
 * Compute log2(N^2 / t), the exposure value.
 * How do I compute the exposure value of a camera setting from f-number and exposure time in seconds?
 * EV of an f-number and an exposure time in seconds
 * Write a function for the exposure value from f-number and shutter time.
 * photography: EV at ISO 100 from f-number and shutter time
 * exposure value of a camera setting: aperture number, then seconds
 * Return the binary logarithm of the squared aperture divided by the exposure time.
 * Given the f-number and the time in seconds, return the EV.
 * Calculate camera EV from the f-stop and the seconds, using the base 2 logarithm.
 * Get the EV of a photo from its aperture number and its exposure time in seconds.
 *
 * @name exposure_value camera_ev
 * @range aperture 1 32
 * @range seconds 1 30
 */
double exposure_value(double aperture, double seconds) { return __builtin_log2(aperture * aperture / seconds); }

/**
 * full-frame equivalent focal length: focal length and crop factor multiplied
 * Multiply the focal length by the crop factor.
 * crop factor calculator: focal length and crop to the 35 mm equivalent
 * What is the 35 mm equivalent of a lens with this focal length on a camera with this crop factor?
 * equivalent focal length on a crop sensor from focal length and crop factor
 * Write a function that converts a focal length on a crop sensor to full frame, given the crop factor.
 * What is the equivalent of a lens on APS-C, given its focal length and the crop factor?
 * effective focal length of a lens for a crop factor
 * Given focal length and crop factor, return the 35 mm equivalent.
 * Convert a focal length to its full frame equivalent with the crop factor.
 * A 50 mm lens on a 1.5 crop camera looks like 75 mm: compute this for any lens and crop factor.
 * crop factor calculator: what is the full-frame focal length for a lens and a crop factor?
 *
 * @T double float
 * @name equivalent_focal_length crop_focal_length
 * @range focal 1 600
 * @range crop 1 6
 */
T equivalent_focal_length(T focal, T crop) { return focal * crop; }

/**
 * f-number of a lens from focal length and aperture diameter
 * Divide the focal length by the aperture diameter.
 * Calculate the f-stop from focal length and diameter.
 * What f-number does a lens with this focal length and this opening have?
 * How fast is a lens? Compute its f-number from focal length and diameter.
 * Write a function that computes the f-number from focal length and aperture diameter.
 * focal ratio of a telescope: focal length over diameter
 * Return N = f / D for a lens, with f the focal length and D the diameter.
 * Given focal length and diameter of the opening, return the f-number.
 * f-number: focal length over aperture diameter
 * Which aperture (f-number) does a lens have, given its focal length and the diameter of its opening?
 * Find the ratio of focal length to aperture diameter.
 *
 * @T double float
 * @name f_number focal_ratio
 * @range focal 1 2000
 * @range diameter 1 400
 */
T f_number(T focal, T diameter) { return focal / diameter; }

/**
 * longest exposure in seconds for sharp stars by the 500 rule, from focal length and crop factor
 * 500 rule: 500 / (focal length * crop factor)
 * return 500 / (focal * crop)
 * How long can I expose the night sky without star trails by the 500 rule, given focal length and crop factor?
 * star trail rule: seconds = 500 / (focal length * crop factor)
 * Write a function for the 500 rule of astrophotography that returns seconds from focal length and crop factor.
 * max shutter time for stars by the 500 rule from focal length and crop factor
 * Compute the night sky exposure in seconds by the 500 rule, given focal length and crop factor.
 * Given focal length and crop factor, return 500 divided by their product.
 * Milky Way photo: compute the exposure limit 500 / (focal * crop) in seconds.
 * What is the longest shutter time without star trails by the 500 rule? Focal length and crop factor are given.
 * Use the 500 rule to get the maximum exposure in seconds from focal length and crop factor.
 *
 * @T double float
 * @name star_exposure rule_of_500
 * @range focal 1 600
 * @range crop 1 6
 */
T star_exposure(T focal, T crop) { return 500 / (focal * crop); }

/**
 * angle of view of a lens in degrees from sensor size and focal length
 * field of view in degrees from sensor size and focal length
 * Compute 2 * atan(sensor / (2 * focal)) in degrees.
 * How wide is the view of a lens in degrees, given the sensor size and the focal length?
 * camera FOV in degrees from sensor size and focal length
 * Write a function that computes the field of view in degrees from the sensor width and the focal length.
 * viewing angle of a camera in degrees from sensor width and focal length
 * horizontal angle of view in degrees for a sensor width and a focal length
 * Given sensor size and focal length in the same unit, return the angle of view in degrees.
 * fov in degrees for sensor size and focal length in mm
 * How many degrees does my camera see with this sensor size and this focal length?
 * Return the angle of view in degrees for a sensor width and a lens focal length.
 *
 * @name field_of_view angle_of_view
 * @range sensor 1 60
 * @range focal 1 600
 */
double field_of_view(double sensor, double focal) {
    return 2 * __builtin_atan(sensor / (2 * focal)) * 180 / 3.14159265358979323846;
}

/**
 * hyperfocal distance f^2 / (N * c) + f from focal length, f-number and circle of confusion
 * return f^2 / (N * c) + f for focal length f, f-number N and circle of confusion c
 * hyperfocal distance from focal length, f-number and circle of confusion
 * Write a function for the hyperfocal distance of a lens from focal length, f-number and circle of confusion.
 * focus distance for landscape photos, f^2 / (N c) + f
 * Given focal length, aperture and circle of confusion, return the hyperfocal distance in the same unit.
 * Calculate the hyperfocal distance as f * f / (N * c) + f.
 * hyperfocal distance: focal length squared over (aperture times circle of confusion), plus focal length
 * Where must I focus so that everything to infinity is just sharp, by f^2 / (N * c) + f, given focal length, f-number and circle of confusion?
 * nearest focus distance that keeps infinity sharp: f * f / (N * c), plus f, from focal length f, f-number N and circle of confusion c
 * Write a program for photographers: square the focal length, divide by the product of f-number and circle of confusion, and add the focal length; arguments focal length, f-number, circle.
 * To which distance do I focus to keep far hills sharp, by the hyperfocal formula f * f / (N * c) + f, given focal length f, f-number N and circle of confusion c?
 *
 * @T double float
 * @name hyperfocal_distance hyperfocal
 * @range focal 1 200
 * @range aperture 1 32
 * @range circle 1 2
 */
T hyperfocal_distance(T focal, T aperture, T circle) { return focal * focal / (aperture * circle) + focal; }

/**
 * midi note to frequency in hertz, note 69 being 440
 * Return 440 * 2^((note - 69) / 12).
 * frequency of a midi note in hertz
 * What frequency in hertz does a MIDI note have, with A4 = 69 at 440 Hz?
 * How do I convert a midi number to Hz (69 is 440)?
 * MIDI note number to pitch in hertz, A4 = 440
 * Write a function that returns the frequency of a MIDI note in hertz with A at 440.
 * mtof: convert a MIDI note to hertz
 * equal temperament frequency of a MIDI key, with 440 Hz for note 69
 * Given a MIDI note number, return its frequency, 69 being 440 Hz.
 * MIDI note 69 is 440 Hz; what is the frequency of any other note in equal temperament?
 * frequency in hertz of a midi note number
 *
 * @name midi_to_frequency note_frequency mtof
 * @range note 0 127
 */
double midi_to_frequency(int32_t note) { return 440 * __builtin_pow(2, (note - 69) / 12.0); }

/**
 * frequency in hertz of a piano key from 1 to 88, key 49 being 440
 * piano key number to hertz, key 49 is A at 440
 * Which frequency has key number n of a piano, where number 49 has 440 Hz?
 * frequency of the n-th piano key, where key 49 is 440 Hz
 * Get the pitch in hertz of the n-th key on an 88-key piano, counted from 1.
 * Write a function that returns the frequency of a piano key, numbered 1 to 88, A4 being number 49 with 440 Hz.
 * Compute 440 * 2^((n - 49) / 12) for piano key n.
 * note frequency in Hz from the piano key position, 1 to 88
 * Convert a piano key number (A4 is 49) to hertz in equal temperament.
 * tuning frequency per piano key in equal temperament, 440 Hz at number 49
 * If the lowest piano key is number 1, what is the pitch in Hz of any key?
 * piano key calculator: frequency of key 1 to 88 with key 49 at 440 Hz
 *
 * @name piano_key_frequency key_frequency
 * @range key 1 88
 */
double piano_key_frequency(int32_t key) { return 440 * __builtin_pow(2, (key - 49) / 12.0); }

/**
 * frequency to the nearest midi note
 * Return 69 + 12 * log2(f / 440), rounded to the nearest integer.
 * nearest midi note of a frequency in hertz
 * Which MIDI note is closest to a pitch in hertz?
 * How do I convert Hz to the closest MIDI note number?
 * pitch in hertz to the nearest midi note number
 * Write a function that returns the nearest MIDI note number for a frequency, 69 being 440 Hz.
 * ftom: convert hertz to a MIDI note, rounded
 * For a tuner, find the number of the MIDI note nearest to a frequency.
 * Given a frequency in hertz, return the closest MIDI note, 440 being 69.
 * I sing at some frequency in Hz: which MIDI note is closest to it?
 * closest midi note number for a tone in hertz
 *
 * @name frequency_to_midi nearest_note ftom
 * @range frequency 20 8000
 */
int32_t frequency_to_midi(double frequency) {
    return (int32_t)__builtin_floor(69 + 12 * __builtin_log2(frequency / 440) + 0.5);
}

/**
 * octave of a midi note, middle C (60) being in octave 4
 * return note / 12 - 1 for a midi note
 * Which octave is a MIDI note in, middle C (60) being octave 4?
 * midi note to octave number, 60 gives 4
 * How do I get the octave from a midi note number, note 0 being in octave -1?
 * Write a function that returns the octave of a MIDI note, 60 being C4.
 * octave number of a midi note with C4 = 60
 * Find the scientific pitch octave of a MIDI note (60 is octave 4).
 * Given a MIDI note, return the octave in its name: 69 is A4, so 4.
 * Compute the octave of a MIDI note as note / 12 - 1.
 * In what octave is this MIDI note, if 60 is in octave 4?
 * octave number as used in note names like C4 for MIDI note 60
 *
 * @T int32_t
 * @name midi_octave note_octave
 * @range note 0 127
 */
T midi_octave(T note) { return note / 12 - 1; }

/**
 * pitch class of a midi note, 0 for C to 11 for B
 * midi note modulo 12
 * Which of the twelve notes is a MIDI number, C being 0?
 * Convert a MIDI note to a note name index: 0 for C, 1 for C#, up to 11 for B.
 * Map a MIDI note of any octave to C = 0, C# = 1, ... B = 11.
 * Write a function that returns the pitch class (0 to 11, C = 0) of a MIDI note.
 * What is the position of a MIDI note within its octave, with C at 0?
 * note name number, 0 for C to 11 for B, of a midi key
 * Given a MIDI note from 0 to 127, return 0 for C up to 11 for B.
 * Get the chroma (0..11) of a MIDI note.
 * Strip the octave from a MIDI note and return 0..11.
 * How many semitones is a MIDI note above the C of its octave?
 *
 * @T int32_t uint8_t
 * @name pitch_class note_in_octave
 * @range note 0 127
 */
T pitch_class(T note) { return note % 12; }

/**
 * Is a midi note a black piano key?
 * Given a MIDI note, is it a black key on the piano?
 * Is this MIDI note a sharp or flat, i.e. a black key on the piano?
 * check if a piano key, given as a midi note, is black
 * Write a function that tells whether a MIDI note number is a black key.
 * Check whether the pitch class of a MIDI note is 1, 3, 6, 8 or 10.
 * How do I know from the MIDI note that a key on the keyboard is black?
 * Return true for the MIDI notes C#, D#, F#, G# and A# in any octave.
 * Given a MIDI note, check for a black key.
 * Is the MIDI note a sharp (black key)?
 * Return true if this MIDI number is one of the black piano keys.
 * Determine whether a MIDI note is one of the black keys.
 *
 * @name is_black_key is_sharp_note
 * @range note 0 127
 */
_Bool is_black_key(int32_t note) { return 0x54a >> note % 12 & 1; }

/**
 * transpose a frequency by semitones
 * Compute f * 2^(n / 12) for a frequency and a number of semitones.
 * pitch shift of a frequency by semitones, down if negative
 * What frequency is n semitones above a given frequency?
 * How do I move a frequency up by a number of semitones?
 * Write a function that shifts a frequency by a number of semitones.
 * Raise a frequency by an interval in semitones in equal temperament.
 * Which frequency is a number of half steps above a given one, or below it if the number is negative?
 * Given a frequency and an interval in semitones, return the new frequency.
 * Compute the guitar fret frequency from the open string's frequency and the fret number.
 * What is the pitch in Hz a few frets higher, given the frequency and the number of frets?
 * Multiply a frequency by the twelfth root of two raised to a number of semitones.
 *
 * @name transpose_frequency shift_semitones fret_frequency
 * @range frequency 20 2000
 * @range semitones -24 24
 */
double transpose_frequency(double frequency, int32_t semitones) {
    return frequency * __builtin_pow(2, semitones / 12.0);
}

/**
 * cents from the first frequency to the second
 * 1200 * log2(f2 / f1) cents from f1 to f2
 * musical interval in cents from a first to a second frequency
 * How many cents is the second frequency above the first?
 * How far out of tune, in cents, is the second frequency from the first?
 * Write a function that measures the interval in cents from a first to a second frequency.
 * tuning difference in cents from a reference frequency to a measured frequency
 * interval size in cents of the frequency ratio second / first
 * Given a reference and a measured frequency, return the deviation in cents.
 * detune amount in cents from the first to the second frequency
 * By how many cents is my string off? The wanted frequency comes first, then the played one.
 * Calculate the pitch error in cents, given the right frequency and then the actual one.
 *
 * @name cents_between interval_in_cents
 * @range first 20 4000
 * @range second 20 4000
 */
double cents_between(double first, double second) { return 1200 * __builtin_log2(second / first); }

/**
 * semitones from the first frequency to the second
 * 12 * log2(f2 / f1) semitones from f1 to f2
 * musical interval in half steps from a first to a second frequency, as a real number
 * How many semitones is the second frequency above the first?
 * Write a function that returns the semitones, with fractions, from the first frequency to the second.
 * musical distance from the first frequency to the second, in half steps
 * half steps from the first frequency up to the second
 * Compute the number of semitones for the frequency ratio second / first, with fractions.
 * Given two frequencies, return the interval from the first to the second in semitones, an octave being 12.
 * distance in semitones between two frequencies, negative if the second is lower
 * How many half steps, with fractions, are there from one frequency to another?
 * Convert the ratio of two frequencies to semitones, positive if the second is higher.
 *
 * @name semitones_between half_steps
 * @range first 20 4000
 * @range second 20 4000
 */
double semitones_between(double first, double second) { return 12 * __builtin_log2(second / first); }

/**
 * octaves from the first frequency to the second
 * log2(f2 / f1) octaves from f1 to f2
 * How many octaves is the second frequency above the first, fractions included?
 * interval in octaves from a first to a second frequency
 * Write a function that returns the octaves from the first frequency to the second, with fractions.
 * Count the frequency doublings from the first tone to the second, as a real number.
 * octave distance from the first note's frequency to the second's
 * pitch range in octaves from a low frequency to a high one
 * How often must I double the first frequency to reach the second? Fractions allowed.
 * Compute the number of octaves for the frequency ratio second / first.
 * How many octaves does a voice span, given its lowest and highest frequency?
 * octaves from the low frequency to the high one
 *
 * @name octaves_between octave_distance
 * @range first 20 4000
 * @range second 20 4000
 */
double octaves_between(double first, double second) { return __builtin_log2(second / first); }

/**
 * beat length in milliseconds for a tempo in bpm
 * Return 60000 / bpm, the length of a beat in ms.
 * Convert BPM to ms per beat.
 * How long is a quarter note, in ms, at a tempo in BPM?
 * milliseconds per beat from beats per minute
 * Write a function that converts beats per minute to milliseconds per beat.
 * Compute a delay time of one beat in ms for a tempo in bpm.
 * duration of one beat in milliseconds from the tempo in bpm
 * Given a tempo in BPM, return the time of a beat in ms.
 * tempo in bpm to beat time in milliseconds
 * How many ms is one beat at a given bpm, e.g. 120?
 * Time between two metronome clicks in milliseconds, given the bpm
 *
 * @T double float int32_t
 * @name beat_milliseconds bpm_to_ms
 * @range bpm 20 300
 */
T beat_milliseconds(T bpm) { return 60000 / bpm; }

/**
 * seconds per beat at a tempo in bpm
 * Divide 60 by the bpm to get the seconds per beat.
 * Convert BPM to seconds per beat.
 * How long is one beat in seconds at a given BPM?
 * beat length in seconds from the tempo in beats per minute
 * Write a function that converts BPM to seconds per beat.
 * duration of a quarter note in seconds from the bpm
 * time in seconds between two beats of a song, from its BPM
 * How many seconds does a metronome wait between clicks at a given bpm?
 * Convert a tempo in beats per minute to the length of a beat in seconds.
 * Return the interval of a metronome in seconds, given the beats per minute.
 * Compute the time of one beat in seconds from the bpm.
 *
 * @T double float
 * @name seconds_per_beat beat_seconds
 * @range bpm 20 300
 */
T seconds_per_beat(T bpm) { return 60 / bpm; }

/**
 * bpm from the beat length in milliseconds
 * tempo in bpm: 60000 divided by the ms per beat
 * Convert milliseconds per beat to bpm.
 * What tempo is it when beats are {milliseconds} ms apart?
 * tap tempo: milliseconds between two taps to beats per minute
 * Write a function that converts milliseconds per beat to beats per minute.
 * tempo in BPM from the time in ms between two taps
 * How fast is a song, in beats per minute, if a beat takes that many milliseconds?
 * Compute the heart rate from the time between two beats in ms.
 * Given the interval between beats in ms, return the BPM.
 * I tap every 500 ms; what tempo in bpm is that, for any interval?
 * Convert the interval between two pulses in milliseconds to pulses per minute.
 *
 * @T double float int32_t
 * @name ms_to_bpm tap_tempo
 * @range milliseconds 100 3000
 */
T ms_to_bpm(T milliseconds) { return 60000 / milliseconds; }

/**
 * length in seconds of a song from its number of beats and its bpm
 * Return beats * 60 / bpm, the duration in seconds.
 * duration in seconds of a number of beats at a tempo in bpm
 * How many seconds does a number of beats last at a tempo in BPM?
 * Write a function that computes the seconds from beats and BPM.
 * beats and tempo in BPM to time in seconds
 * playing time in seconds of a piece, given its beats and its BPM
 * Compute the seconds for a number of beats at a given number of beats per minute.
 * Given a number of beats and a tempo in BPM, return the duration in seconds.
 * Convert beats and bpm to seconds.
 * How long in seconds are 64 beats at 128 bpm? I need it for any beats and bpm.
 * How long does a loop take in seconds, given its beats and its tempo in BPM?
 *
 * @T double float
 * @name beats_to_seconds song_length
 * @range beats 0 1000
 * @range bpm 20 300
 */
T beats_to_seconds(T beats, T bpm) { return beats * 60 / bpm; }

/**
 * decibels to amplitude gain
 * Compute 10^(db / 20), the amplitude factor.
 * Convert dB to a linear amplitude.
 * How do I convert dB to an amplitude factor for the volume?
 * amplitude ratio of a level in decibels
 * Write a function that converts decibels to a linear amplitude gain.
 * amplitude factor for a fader in dB
 * Convert decibels to amplitude, where -6 dB gives about 0.5.
 * Given a gain in dB, return the factor for the samples.
 * Get the linear amplitude gain from a dB value.
 * By what number do I multiply samples for a volume change in dB?
 * Return the amplitude factor of a level in decibels.
 *
 * @name db_to_gain db_to_linear decibels_to_amplitude
 * @range db -60 20
 */
double db_to_gain(double db) { return __builtin_pow(10, db / 20); }

/**
 * amplitude gain to decibels
 * Return 20 * log10(gain).
 * Convert linear amplitude to dB.
 * How do I convert a volume factor on the amplitude to dB?
 * level in decibels of an amplitude ratio
 * Write a function that converts a linear amplitude gain to decibels.
 * amplitude gain factor to dB
 * An amplitude of 0.5 is about -6 dB; convert any amplitude to dB.
 * Given a positive amplitude factor, return the gain in dB.
 * dBFS of a positive sample value, full scale being 1
 * How many dB is half the amplitude, or any other positive amplitude factor?
 * Compute the decibel level of an amplitude ratio.
 *
 * @name gain_to_db linear_to_db amplitude_to_decibels
 * @range gain 1 100
 */
double gain_to_db(double gain) { return 20 * __builtin_log10(gain); }

/**
 * decibels to power ratio
 * Compute 10^(db / 10).
 * Convert dB to the ratio of two powers.
 * How many times more power does a given number of decibels mean?
 * Convert dBm to milliwatts.
 * Write a function that converts decibels to a power ratio.
 * power factor of a level in dB
 * power ratio of a decibel value, so that 3 dB gives about 2
 * Given dB, return the ratio of the powers.
 * How do I get milliwatts from dBm?
 * 3 dB is about twice the power: convert any dB value to the power ratio.
 * Return the power factor that belongs to a level in decibels.
 *
 * @name db_to_power dbm_to_milliwatts
 * @range db -60 40
 */
double db_to_power(double db) { return __builtin_pow(10, db / 10); }

/**
 * Convert milliwatts to dBm.
 * Compute 10 * log10(power) as decibels.
 * power ratio to decibels
 * How do I convert a power ratio to dB?
 * radio power in dBm from milliwatts
 * Write a function that converts a power ratio to decibels.
 * dB of a positive power ratio
 * Convert a power ratio to decibels, so that a factor of 2 gives about 3 dB.
 * Given a positive power ratio, return it in dB.
 * Get the wifi signal strength in dBm from mW.
 * How much is 100 mW, or any number of milliwatts, in dBm?
 * Return the decibel level of a power ratio.
 *
 * @name power_to_db milliwatts_to_dbm
 * @range power 1 1000
 */
double power_to_db(double power) { return 10 * __builtin_log10(power); }

/**
 * sound level in dB after moving away: level, old distance, new distance
 * Return level - 20 * log10(d2 / d1) for level, d1 and d2.
 * inverse distance law for sound: level at the first distance minus 20 log10 (second / first distance)
 * How loud in dB is a speaker at another distance? Given the level, the distance it is measured at and the new one.
 * Compute the dB level of a point source at a far distance: arguments are level, near distance and far distance.
 * Write a function for the sound pressure level at a new distance: level, old distance, new distance.
 * sound level in dB at a second distance, from level, first and second distance
 * Given the sound level {level} in dB at distance {near}, return the level at distance {far}.
 * loudspeaker level in dB at the listener, from level, measuring distance, listening distance
 * A speaker has 90 dB at 1 m, how loud is it at 8 m? Given level, first distance and second distance.
 * Calculate how a sound level in dB changes with distance (20 log10): level, near distance, far distance.
 * sound level in dB at a new distance, falling by 20 log10 of the distance ratio (about 6 dB per doubling): level, old distance, new distance
 *
 * @name level_at_distance sound_at_distance
 * @range level 0 140
 * @range near 1 100
 * @range far 1 1000
 */
double level_at_distance(double level, double near, double far) { return level - 20 * __builtin_log10(far / near); }

/**
 * seconds to samples at a sample rate
 * Multiply a duration in seconds by the sample rate.
 * number of samples in an audio clip, given its seconds and the sample rate
 * How many samples do {seconds} seconds have at a sample rate?
 * Return samples = seconds * rate.
 * Write a function that converts a time in seconds to a number of samples at a given rate.
 * sample count of a recording from its seconds and its sample rate
 * length of a buffer in samples for a time in seconds at a sample rate
 * Given seconds and sample rate, return the number of samples.
 * audio length in samples from seconds and sampling rate
 * How long must the sample array be for a sound of some seconds? Seconds and sample rate are given.
 * How many samples are recorded in a number of seconds at a given sample rate?
 *
 * @T int32_t int64_t double
 * @name seconds_to_samples sample_count
 * @range seconds 0 100
 * @range rate 8000 48000
 */
T seconds_to_samples(T seconds, T rate) { return seconds * rate; }

/**
 * milliseconds to samples at a sample rate, not rounded
 * Compute ms * sample rate / 1000.
 * delay in samples from a delay in ms and the sample rate; an integer result is truncated
 * How many samples are {milliseconds} ms at a given sample rate, without rounding?
 * convert a delay time in ms to samples at a sampling rate, no rounding
 * Write a function that converts milliseconds to samples at a sample rate: their product divided by 1000.
 * attack time in samples, milliseconds times sample rate divided by 1000
 * Convert ms to a sample count, ms * rate / 1000, given the sample rate.
 * Given a time in ms and the sample rate, return the number of samples, cutting the fraction off an integer result.
 * length of a delay line in samples: a delay in ms times a sample rate, divided by 1000
 * number of samples in a pause, given its milliseconds and the sample rate; don't round
 * multiply ms by the sampling rate and divide by 1000
 *
 * @T int32_t int64_t double
 * @name ms_to_samples delay_samples
 * @range milliseconds 0 10000
 * @range rate 8000 96000
 */
T ms_to_samples(T milliseconds, T rate) { return milliseconds * rate / 1000; }

/**
 * samples to seconds at a sample rate
 * Divide the number of samples by the sample rate.
 * duration of an audio file in seconds from samples and rate
 * How long, in seconds, is a recording with a given number of samples and sample rate?
 * length in seconds of a sound, given samples and samples per second
 * Write a function that converts a number of samples to seconds at a given rate.
 * playing time in seconds from sample count and rate
 * audio duration in seconds: sample count over sample rate
 * Given samples and sample rate, return the seconds.
 * time in seconds of a sample position at a sample rate
 * How many seconds does a file play, given its samples and its sample rate?
 * Convert a sample position to a time in seconds, using the sample rate.
 *
 * @T double float
 * @name samples_to_seconds audio_duration
 * @range samples 0 1000000
 * @range rate 8000 96000
 */
T samples_to_seconds(T samples, T rate) { return samples / rate; }

/**
 * audio latency in ms of a buffer of samples at a sample rate
 * Return buffer size / sample rate * 1000.
 * latency in milliseconds from buffer size in samples and sample rate
 * How much delay in ms does an audio buffer of that size cause at a sample rate?
 * Compute buffer latency in ms from the number of samples and the sample rate.
 * Write a function that computes the latency in ms from the buffer size and sample rate.
 * time in ms that a block of samples lasts at a rate in Hz
 * delay in milliseconds of a sound card buffer, size in samples and sample rate given
 * Given buffer size in samples and rate in Hz, return milliseconds.
 * 256 samples at 48000 Hz are 5.33 ms: buffer length in ms from samples and rate
 * How many ms of delay do I get from a buffer size in samples and a sample rate?
 * How many milliseconds does one block of samples last at a given sample rate?
 *
 * @T double float
 * @name buffer_latency latency_ms
 * @range size 0 8192
 * @range rate 8000 192000
 */
T buffer_latency(T size, T rate) { return size * 1000 / rate; }

/**
 * audio bitrate from sample rate, bits and channels
 * Compute sample rate * bits * channels.
 * bit rate of uncompressed audio: sample rate, bits, channels
 * How many bits per second does PCM audio need, given sample rate, bit depth and channels?
 * pcm bitrate from sample rate, bits and channels
 * Write a function that computes the bit rate of a WAV stream from rate, bit depth and channels.
 * bits per second of raw sound from rate, bits per sample and channels
 * data rate of audio in bits per second, e.g. 44100 * 16 * 2 for a CD
 * Given sample rate, bits per sample and channels, return bits per second.
 * streaming bandwidth in bits per second for raw audio: rate, bits, channels
 * How many bits per second does uncompressed sound have, given rate, bits and channel count?
 * Return the bitrate of uncompressed audio from sample rate, bits per sample and number of channels.
 *
 * @T int32_t int64_t
 * @name audio_bitrate pcm_bitrate
 * @range rate 8000 96000
 * @range bits 8 32
 * @range channels 1 8
 */
T audio_bitrate(T rate, T bits, T channels) { return rate * bits * channels; }

/**
 * size of a wav file in bytes without header: seconds, sample rate, channels, bits
 * Compute seconds * rate * channels * bits / 8.
 * uncompressed audio size in bytes from seconds, rate, channels and bits per sample
 * How many bytes does a recording take, given seconds, sample rate, channels and bits per sample?
 * raw audio file size in bytes: seconds, sample rate, channels, bit depth
 * Write a function for the bytes of PCM audio from seconds, sample rate, channels and bits.
 * storage in bytes for a sound recording, given seconds, sample rate, channels and bits
 * data size of a WAV in bytes without the header, from seconds, sample rate, channels, bits
 * Given {seconds}, {rate}, {channels} and {bits}, return the number of bytes.
 * How many bytes is an audio clip, given its seconds, rate, channels and bits per sample?
 * disk space in bytes for an uncompressed recording: seconds, sample rate, channels, bits
 * Calculate the size of raw audio: seconds times rate times channels times bits divided by 8.
 *
 * @T int64_t
 * @name wav_size audio_bytes
 * @range seconds 0 3600
 * @range rate 8000 96000
 * @range channels 1 8
 * @range bits 8 32
 */
T wav_size(T seconds, T rate, T channels, T bits) { return seconds * rate * channels * bits / 8; }

/**
 * nyquist frequency of a sample rate
 * Return half the sample rate, i.e. the highest frequency it can represent.
 * highest frequency that a sample rate can represent, half of it
 * Up to which frequency can be recorded at this sampling rate?
 * Compute the Nyquist limit, rate / 2.
 * Write a function that returns the Nyquist frequency for a sample rate.
 * What is the sampling theorem limit for a sampling rate?
 * max frequency without aliasing at a sample rate
 * Given a sample rate, return the highest frequency that it can represent.
 * Calculate the folding frequency (half the sampling rate).
 * What is the highest pitch I can sample with this rate?
 * Get the Nyquist frequency in Hz from the sampling rate.
 *
 * @T double float int32_t
 * @name nyquist nyquist_frequency
 * @range rate 1 192000
 */
T nyquist(T rate) { return rate / 2; }

/**
 * period in seconds of a frequency in hertz
 * Return 1 / frequency, the period.
 * Calculate the period in seconds from hertz.
 * How long does one cycle take at a given frequency?
 * Convert a frequency in Hz to a period in seconds.
 * Write a function that returns the period of an oscillation from its frequency.
 * cycle time of a signal, from its frequency
 * Compute T = 1 / f for a frequency f.
 * Given a frequency in Hz, return the duration of a cycle.
 * How long does one wave of a given frequency take, in seconds?
 * How many seconds does one oscillation take at 50 Hz or any other frequency?
 * Return the duration of a single cycle, the inverse of the frequency.
 *
 * @T double float
 * @name period_of frequency_to_period
 * @range frequency 1 20000
 */
T period_of(T frequency) { return 1 / frequency; }

/**
 * sample i of a sine wave with amplitude 1, from index, frequency and sample rate
 * Compute sin(2 pi f i / rate).
 * value of sample i of a sine tone, from frequency and rate
 * How do I compute sample number {i} of a sine wave, given frequency and sample rate?
 * sample of a sine oscillator from sample number, frequency in Hz and sample rate
 * Write a function that returns one sample of a tone from index, frequency and sample rate.
 * generate a sine test tone sample from sample index, frequency and sample rate
 * What is the value of a sine tone at a sample index, given its frequency and the sample rate?
 * Given {i}, {frequency} and {rate}, return the value of the sine wave.
 * sample i of a sine wave with a frequency and a sample rate
 * beep generator: return sample i of a sine with a given frequency and sample rate
 * Calculate sample i of a pure tone with a given frequency, sampled at a given rate.
 *
 * @name sine_sample tone_sample
 * @range i 0 48000
 * @range frequency 1 4000
 * @range rate 8000 48000
 */
double sine_sample(int32_t i, double frequency, double rate) {
    return __builtin_sin(2 * 3.14159265358979323846 * frequency * i / rate);
}

/**
 * {OP} wave from a phase of 0 to 1: {OP:2}
 * {OP} oscillator on a phase from 0 to 1: {OP:2}
 * value of a {OP} wave at a phase between 0 and 1: {OP:2}
 * How do I generate a {OP} wave from a phase between 0 and 1? It should be {OP:2}.
 * {OP} waveform on the phase 0 to 1: {OP:2}
 * Write a function that returns the {OP} wave at a phase from 0 to 1, {OP:2}.
 * synthesizer sample of a {OP} wave for a phase of 0 to 1: {OP:2}
 * Compute a naive {OP} wave for a phase in 0..1: {OP:2}.
 * Given a phase of 0 to 1, return the {OP} wave: {OP:2}.
 * sound generator: {OP} wave from a phase in 0..1, {OP:2}
 * I need a {OP} wave for my synth, where the phase goes from 0 to 1: {OP:2}.
 * Evaluate a {OP} signal at a phase in 0..1, where it is {OP:2}.
 *
 * @T double float
 * @OP (phase<0.5?1:-1) "square" "1 in the first half, then -1"
 * @OP 2*phase-1 "sawtooth" "2 * phase - 1"
 * @OP (phase<0.5?4*phase-1:3-4*phase) "triangle" "up from -1 to 1, then down again"
 * @name waveform oscillator
 * @range phase 0 1
 */
T waveform(T phase) { return OP; }

/**
 * peak level of audio samples: the largest magnitude, 0 for none
 * Find the largest magnitude among the samples, 0 for none.
 * Compute the largest absolute value among n samples.
 * How high is the peak of a sound, i.e. its biggest absolute sample?
 * peak amplitude of a buffer of n samples, 0 when empty
 * Write a function that finds the peak, the greatest magnitude, of {n} samples.
 * maximum of the absolute sample values, 0 for silence
 * peak meter: find the largest absolute sample
 * Given a buffer of samples, return the greatest absolute value.
 * Compute max |sample| of a buffer, 0 if it is empty.
 * How do I get the max of abs over an audio buffer?
 * Return the highest peak in a waveform regardless of sign.
 *
 * @T double float
 * @array samples n
 * @name peak_level peak_amplitude
 * @range samples -2 2
 * @range n 0 8
 */
T peak_level(const T *samples, int32_t n) {
    T peak = 0;
    for (int32_t i = 0; i < n; i++) {
        T size = samples[i] < 0 ? -samples[i] : samples[i];
        if (size > peak) peak = size;
    }
    return peak;
}

/**
 * peak magnitude of n 16-bit integer samples
 * magnitude of the loudest of n 16-bit integer samples
 * largest absolute value in audio of 16-bit integers
 * How large is the highest magnitude in a 16-bit integer PCM buffer?
 * peak amplitude of n 16-bit integers, as a magnitude
 * Write a function that finds the peak of {n} samples that are 16-bit integers.
 * max magnitude of PCM samples, 16-bit integers
 * peak meter for 16-bit integer samples, returns at most 32768
 * Given a buffer of 16-bit integers, return the greatest magnitude, 0 for none.
 * Find the peak magnitude in 16-bit integer audio.
 * Does my 16-bit recording get near 32767? Return its largest absolute value.
 * Find the largest absolute value in a buffer of 16-bit integers.
 *
 * @array samples n
 * @name peak_sample pcm_peak
 * @range n 0 8
 */
int32_t peak_sample(const int16_t *samples, int32_t n) {
    int32_t peak = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t size = samples[i] < 0 ? -samples[i] : samples[i];
        if (size > peak) peak = size;
    }
    return peak;
}

/**
 * rms level of audio samples that are 16-bit integers, 0 for none
 * root mean square of n 16-bit integers, as a double
 * Compute the RMS loudness of a buffer of 16-bit integers.
 * How loud is a sound on average, as the RMS of 16-bit integers?
 * Calculate the effective value (RMS) of 16-bit integer PCM samples.
 * Write a function that computes the RMS of {n} samples, which are 16-bit integers.
 * RMS meter for 16-bit integer samples
 * square root of the mean of the squares of 16-bit samples, 0 if there are none
 * Given PCM samples as 16-bit integers, return the RMS.
 * average level, as root mean square, of 16-bit integer audio
 * How loud is the recording overall? Take the square root of the mean of the squared 16-bit samples.
 * Compute the quadratic mean of a block of 16-bit integers.
 *
 * @array samples n
 * @name rms_level pcm_rms
 * @range n 0 8
 */
double rms_level(const int16_t *samples, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (double)samples[i] * samples[i];
    return n > 0 ? __builtin_sqrt(sum / n) : 0;
}

/**
 * rms level in decibels, 20 log10 of the rms of n samples
 * dBFS (rms) of a buffer of samples with full scale 1
 * Compute 10 * log10(mean square) of a block of samples.
 * How loud, by RMS, is an audio buffer in dB, full scale being 1?
 * rms loudness in dB of samples between -1 and 1
 * Write a function that returns the RMS level in dB of {n} samples relative to 1.
 * RMS in dBFS for samples in -1 to 1
 * level meter in decibels: 20 log10 of the RMS of a buffer
 * Given samples, at least one of which is not 0, return 20 log10 of their RMS.
 * rms level of a sound in dB, 0 dB at an rms of 1
 * What is the RMS level of my recording in dB, where a sample of 1 is full scale?
 * Convert the RMS of a sample buffer to decibels (20 log10).
 *
 * @array samples n
 * @name rms_decibels level_dbfs
 * @range samples 0.25 1
 * @range n 1 8
 */
double rms_decibels(const double *samples, int32_t n) {
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += samples[i] * samples[i];
    return 10 * __builtin_log10(sum / n);
}

/**
 * crest factor from peak and rms
 * Divide the peak by the RMS.
 * crest factor of a signal: its peak over its rms value
 * What is the crest factor of a waveform, given its peak and its RMS?
 * Compute the peak to RMS ratio, peak first.
 * Write a function that computes the crest factor from the peak and the RMS value.
 * Return the ratio of a signal's peak to its effective value.
 * Calculate the dynamics of a sound as peak divided by RMS.
 * Given peak and RMS, return the crest factor.
 * crest factor of a signal from its peak and RMS, where a sine gives 1.414
 * How do I get the crest factor? I have the peak and the RMS.
 * Given the peak value and the root mean square, find the crest factor.
 *
 * @T double float
 * @name crest_factor peak_to_rms
 * @range peak 0 100
 * @range rms 1 100
 */
T crest_factor(T peak, T rms) { return peak / rms; }

/**
 * energy of a signal: sum of its squared samples
 * sum of squared samples
 * signal energy of n samples
 * How much energy, as the sum of squares, does a buffer of samples hold?
 * total energy of an audio block, i.e. all samples squared and summed
 * Write a function that adds up the squares of {n} samples.
 * frame energy for voice activity detection: the sum of x * x
 * Compute the sum of x[i]^2 over a frame.
 * Given samples, return their energy, the sum of their squares.
 * Calculate frame energy by adding the squares of n samples.
 * Add up x*x for all samples.
 * Return the sum of squares of a block of samples.
 *
 * @T double float
 * @array samples n
 * @name signal_energy frame_energy
 * @range samples -10 10
 * @range n 0 8
 */
T signal_energy(const T *samples, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += samples[i] * samples[i];
    return sum;
}

/**
 * mix two 16-bit audio samples: their sum, clipped to -32768..32767
 * add two 16-bit samples with clipping to the 16-bit range
 * Mix two 16-bit samples with saturation instead of wrap-around.
 * How do I add two 16-bit PCM samples so that the sum saturates instead of overflowing?
 * saturated 16-bit sum of two audio samples
 * Write a function that mixes two 16-bit samples by adding them and clamping the sum.
 * audio mixer for one 16-bit sample of each source: saturating addition
 * sum of two samples, clipped to -32768..32767
 * Given two samples, return their sum, limited to 16 bits.
 * Add two 16-bit sound samples and keep the result within -32768 to 32767.
 * Combine two 16-bit samples without crackling: add them and clamp.
 * saturating add of two int16_t PCM values
 *
 * @name mix_samples add_samples
 */
int16_t mix_samples(int16_t a, int16_t b) {
    int32_t sum = a + b;
    return sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum;
}

/**
 * mix two tracks: the second times a gain onto the first
 * add the second audio buffer, scaled by a factor, to the first
 * mix a second sound into the first buffer: add its samples times a gain
 * How do I add a second sound, scaled by a gain, into the first buffer?
 * add the samples of a second track, times a gain, to the first track in place
 * Write a function that adds to {mix} the samples of {source} times {gain}.
 * For every sample do mix[i] += gain * source[i].
 * audio mixing with a volume for the added track: first buffer += gain * second
 * Given two buffers of {n} samples, mix the second into the first with a factor.
 * overlay a sound of n samples, scaled by a gain, onto the first buffer
 * Put a second sound over the first by adding it times a factor, in the first array.
 * Accumulate a second audio buffer, scaled by a gain, into the first.
 *
 * @T double float
 * @array mix n
 * @array source n
 * @name mix_into add_track
 * @range mix -1 1
 * @range source -1 1
 * @range n 0 8
 * @range gain 0 2
 */
void mix_into(T *mix, const T *source, int32_t n, T gain) {
    for (int32_t i = 0; i < n; i++) mix[i] += gain * source[i];
}

/**
 * change the volume of audio in place: all n samples times a gain
 * multiply all samples of an array by a gain
 * apply a gain to a buffer in place
 * How do I make a sound louder or quieter by a factor, in place?
 * scale samples by a volume factor in place
 * Write a function that applies a gain to {n} samples in place.
 * volume control: multiply n samples by a factor in place
 * amplify audio in place by a given factor
 * Given a buffer of samples and a factor, adjust its volume.
 * Amplify or attenuate a signal in place by multiplying each sample by a factor.
 * Turn the volume up: multiply all samples in the array by a factor.
 * Scale a waveform by a gain in place.
 *
 * @T double float
 * @array samples n
 * @name apply_gain set_volume amplify
 * @range samples -1 1
 * @range n 0 8
 * @range gain 0 4
 */
void apply_gain(T *samples, int32_t n, T gain) {
    for (int32_t i = 0; i < n; i++) samples[i] *= gain;
}

/**
 * set the volume of 16-bit integer samples in percent, in place
 * scale audio of 16-bit integers by a percentage, in place
 * set the volume of a buffer of 16-bit integers, 0 to 100 percent
 * How do I lower the volume of 16-bit integer PCM to a percentage, in place?
 * Compute samples[i] * percent / 100 for every 16-bit sample, in place.
 * Write a function that scales {n} samples, 16-bit integers, to a volume in percent.
 * percent volume control on n 16-bit integers, in place
 * Make a sound of 16-bit integers quieter, to a given percentage, in place.
 * Given PCM data as 16-bit integers and a percentage, scale the volume to it in place.
 * Scale 16-bit integers down to a percentage of their values.
 * Implement a volume slider (0-100) for a buffer of 16-bit samples.
 * Reduce the level of a block of 16-bit integers to a percentage.
 *
 * @array samples n
 * @name scale_volume volume_percent
 * @range n 0 8
 * @range percent 0 100
 */
void scale_volume(int16_t *samples, int32_t n, int32_t percent) {
    for (int32_t i = 0; i < n; i++) samples[i] = (int16_t)(samples[i] * percent / 100);
}

/**
 * fade in a buffer: multiply sample i by i / n
 * Fade in a sound with the factors 0, 1/n, 2/n and so on.
 * Apply a linear fade-in to samples with the factor i / n.
 * How do I fade audio in with the factor i / n?
 * Raise the volume of n samples from 0 with the factor i / n.
 * Write a function that fades {n} samples in, sample i times i / n, in place.
 * audio fade in, in place: multiply each sample by its index over the length
 * Start a sound softly by scaling sample i by i / n.
 * Given a buffer, raise its volume linearly from silence, with factor i / n for sample i.
 * Apply the gain ramp i / n to a buffer of n samples.
 * My sound should come in slowly: multiply sample number i by i / n.
 * Multiply each sample i of a block by i / n.
 *
 * @T double float
 * @array samples n
 * @name fade_in ramp_up
 * @range samples -1 1
 * @range n 0 8
 */
void fade_in(T *samples, int32_t n) {
    for (int32_t i = 0; i < n; i++) samples[i] *= (T)i / n;
}

/**
 * fade out a buffer: sample i times (n - i) / n
 * Fade out a sound, starting with factor 1 and going down by 1/n with each sample.
 * Apply a linear fade-out to samples with the factor (n - i) / n.
 * How do I fade audio out with the factor 1 - i / n?
 * Lower the volume of n samples from 1 with the factor (n - i) / n.
 * Write a function that fades {n} samples out, sample i times (n - i) / n, in place.
 * audio fade out of n samples in place, the factor falling from 1 in steps of 1/n
 * End a song softly: multiply sample i of n by 1 - i / n.
 * Given a buffer, lower its volume linearly, sample i by the factor (n - i) / n.
 * Apply the gain ramp (n - i) / n to a buffer.
 * Let the music fade away: multiply sample i by (n - i) / n.
 * Multiply each sample i of a block by (n - i) / n.
 *
 * @T double float
 * @array samples n
 * @name fade_out ramp_down
 * @range samples -1 1
 * @range n 0 8
 */
void fade_out(T *samples, int32_t n) {
    for (int32_t i = 0; i < n; i++) samples[i] *= (T)(n - i) / n;
}

/**
 * crossfade two sounds into out, the second weighted by i / n and the first by 1 - i / n
 * linear crossfade of two buffers into a third, second one with the weight i / n
 * Fade from one track to another: out[i] = from[i] * (n - i) / n + to[i] * i / n.
 * How do I crossfade two audio buffers into a third, the second weighted by i / n, the first by the rest?
 * Compute out[i] = from[i] * (1 - i / n) + to[i] * i / n for two sounds.
 * Write a function that crossfades from into to with the weight i / n and stores the result in out.
 * Blend the end of a song into the next one: old times 1 - i / n plus new times i / n, into out.
 * DJ transition between two buffers into a third, linear with weight i / n for the second
 * Given two buffers, store first[i] * (1 - i / n) + second[i] * i / n in a third.
 * smooth transition between two sounds in an output array, the second growing as i / n
 * One song should go over into the other: first times (n - i) / n plus second times i / n, into out.
 * Linear crossfade of two audio blocks with n samples into a third: sample i is (first * (n - i) + second * i) / n.
 *
 * @T double float
 * @array from n
 * @array to n
 * @array out n
 * @name crossfade blend_tracks
 * @range from -1 1
 * @range to -1 1
 * @range n 0 8
 */
void crossfade(const T *from, const T *to, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = (from[i] * (n - i) + to[i] * i) / n;
}

/**
 * hard clip a sample to -limit..limit
 * Limit a sample to the range from -limit to limit.
 * hard clipping: keep a value within plus or minus the limit
 * How do I clip an audio sample at plus and minus a level?
 * clamp a sample to plus or minus a threshold
 * Write a function that clips a sample symmetrically to a limit on both sides.
 * Limit the magnitude of one sample to a given value, keeping its sign.
 * Cut a sample off at the limit above and at minus the limit below.
 * Given a sample and a positive limit, keep it within plus and minus the limit.
 * clamp a value symmetrically between -limit and limit
 * fuzz pedal: cut a sample off at plus and minus the given level
 * Restrict a sample to the interval from -limit to limit.
 *
 * @T double float int32_t
 * @name hard_clip clip_sample
 * @range x -100 100
 * @range limit 0 50
 */
T hard_clip(T x, T limit) { return x > limit ? limit : x < -limit ? -limit : x; }

/**
 * clip audio to -1..1
 * Limit all samples to the range -1 to 1.
 * hard clip a buffer in place to -1..1
 * How do I force a whole buffer of samples into the range -1 to 1?
 * Cut all samples of an array off at 1 and -1.
 * Write a function that clips {n} samples to -1 to 1 in place.
 * clamp n audio samples to plus or minus 1, in place
 * Keep every sample of a mix between -1 and 1.
 * Given a buffer of samples, force each of them into -1 to 1.
 * brick-wall limiting of a buffer at -1 and 1, in place
 * Set everything over 1 in the array to 1 and everything under -1 to -1.
 * Clamp a block of amplitudes to the interval -1 to 1 in place.
 *
 * @T double float
 * @array samples n
 * @name clip_audio clip_buffer
 * @range samples -3 3
 * @range n 0 8
 */
void clip_audio(T *samples, int32_t n) {
    for (int32_t i = 0; i < n; i++) samples[i] = samples[i] > 1 ? 1 : samples[i] < -1 ? -1 : samples[i];
}

/**
 * soft clipping, cubic: x - x^3 / 3 between -1 and 1, plus or minus 2/3 outside
 * cubic soft clip: x - x^3 / 3 between -1 and 1, and 2/3 or -2/3 beyond
 * overdrive distortion of a sample: x - x^3 / 3 for |x| < 1, otherwise 2/3 with the sign of x
 * How do I distort audio softly with the curve x - x^3/3, flat at plus or minus 2/3 outside -1 to 1?
 * smooth saturation: x - x^3 / 3 for |x| < 1, plus or minus 2/3 beyond
 * Write a cubic soft clipper: x - x^3/3, but 2/3 from 1 on and -2/3 from -1 down.
 * tube-like distortion: x - x^3/3 for x in -1 to 1, otherwise 2/3 or -2/3
 * waveshaper x - x^3/3 for x in -1..1, constant -2/3 or 2/3 outside
 * Given a sample, return x - x^3/3 within -1 to 1, and 2/3 with its sign outside.
 * guitar distortion curve x - x^3/3 inside -1 to 1, flat at 2/3 (or -2/3) outside
 * warm distortion for one value: x minus a third of its cube, 2/3 from 1 up, -2/3 from -1 down
 * Compute x - x^3/3 for x between -1 and 1, 2/3 for larger and -2/3 for smaller x.
 *
 * @T double float
 * @name soft_clip cubic_clip
 * @range x -3 3
 */
T soft_clip(T x) {
    if (x >= 1) return (T)2 / 3;
    if (x <= -1) return -(T)2 / 3;
    return x - x * x * x / 3;
}

/**
 * normalize audio in place to a peak of 1, leaving silence alone
 * scale samples in place so that the largest magnitude is 1; all zeros stay
 * peak normalization of n samples to 1 in place, silence unchanged
 * How do I scale a sound in place so that its peak is 1, leaving silence unchanged?
 * divide all samples by the largest magnitude, unless that is 0
 * Write a function that normalizes n samples in place so that their greatest magnitude is 1, unless all are 0.
 * Maximize the volume of a buffer in place: peak to 1, all-zero buffers untouched.
 * Bring the peak of n samples to 1 by scaling them; do nothing for silence.
 * Given a buffer, scale it to a peak of 1; silence stays as it is.
 * normalize audio samples by their peak magnitude in place, if it isn't 0
 * My recording is too quiet: scale it so the loudest point is 1 or -1, silence stays silent.
 * Divide a block of samples by its largest absolute value, skipping blocks of zeros.
 *
 * @T double float
 * @array samples n
 * @name normalize_audio normalize_peak
 * @range samples -4 4
 * @range n 0 8
 */
void normalize_audio(T *samples, int32_t n) {
    T peak = 0;
    for (int32_t i = 0; i < n; i++) {
        T size = samples[i] < 0 ? -samples[i] : samples[i];
        if (size > peak) peak = size;
    }
    if (peak == 0) return;
    for (int32_t i = 0; i < n; i++) samples[i] /= peak;
}

/**
 * n frames of interleaved stereo to mono, averaging left and right
 * average left and right of n interleaved frames into a mono buffer
 * Downmix n frames of interleaved stereo to mono by averaging each pair.
 * How do I turn n pairs of interleaved stereo audio into mono, the mean of each pair?
 * Write the mean of both channels of each of n interleaved stereo frames to another array.
 * Write a function that converts {n} stereo frames, left and right in turn, to mono by averaging.
 * For {n} frames go from {stereo} to {mono} with {mono}[i] = ({stereo}[2i] + {stereo}[2i+1]) / 2.
 * Make a mono mix of an interleaved buffer with n frames by averaging left and right.
 * Given {n} frames of stereo, store the mean of each pair in {mono}.
 * Combine the two interleaved channels of n frames into a second array of n values, each the mean of left and right.
 * I have LRLRLR samples, n of each channel, and need n mono samples in another array, each the average of L and R.
 * Fill a mono array of n samples from an interleaved stereo recording: sample i is the average of the values at 2i and 2i + 1.
 *
 * @T double float int32_t
 * @array stereo 16
 * @array mono n
 * @name stereo_to_mono downmix
 * @range stereo -100 100
 * @range n 0 8
 */
void stereo_to_mono(const T *stereo, T *mono, int32_t n) {
    for (int32_t i = 0; i < n; i++) mono[i] = (stereo[2 * i] + stereo[2 * i + 1]) / 2;
}

/**
 * mono to interleaved stereo, each sample twice
 * copy a mono signal of n samples to both channels of an interleaved buffer
 * Create interleaved stereo from mono, with the same sample in both channels.
 * How do I turn mono audio into interleaved stereo with both sides equal?
 * Duplicate each of n samples for left and right in turn into a second array.
 * Write a function that converts mono samples to interleaved stereo frames with equal channels.
 * For each i write {mono}[i] to both {stereo}[2i] and {stereo}[2i + 1].
 * Make two equal interleaved channels out of one, from the first array to the second.
 * Write every sample of the input twice in a row to the output.
 * Copy n samples to a new array with each sample repeated twice.
 * Play a mono sound on two speakers: store each sample for left and then for right.
 * Upmix mono to two identical interleaved channels.
 *
 * @T double float int32_t
 * @array mono n
 * @array stereo 16
 * @name mono_to_stereo duplicate_channel
 * @range mono -100 100
 * @range n 0 8
 */
void mono_to_stereo(const T *mono, T *stereo, int32_t n) {
    for (int32_t i = 0; i < n; i++) stereo[2 * i] = stereo[2 * i + 1] = mono[i];
}

/**
 * split interleaved stereo of n frames into a left and a right buffer
 * separate the channels of n interleaved stereo frames into two arrays, left first
 * How do I get the left and right channel of an interleaved stereo buffer of n frames as two arrays?
 * For {n} frames, send {stereo}[2i] to {left}[i] and {stereo}[2i+1] to {right}[i].
 * Write a function that splits {n} interleaved stereo frames into two buffers, left and right.
 * Extract the left and right channels from n interleaved frames into two arrays.
 * Split an array of n pairs into two arrays of first and second elements.
 * Given {n} interleaved frames, store even places in {left} and odd ones in {right}.
 * De-interleave n pairs into a first and a second output.
 * I have n frames as LRLRLR and want L and R in separate arrays.
 * Deinterleave n frames of audio: samples at even indices go to the first output array, those at odd indices to the second.
 * Separate 2n alternating values into two buffers of n values, the ones at even indices into the first and the others into the second.
 *
 * @T double float int32_t
 * @array stereo 16
 * @array left n
 * @array right n
 * @name split_stereo deinterleave
 * @range stereo -100 100
 * @range n 0 8
 */
void split_stereo(const T *stereo, T *left, T *right, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        left[i] = stereo[2 * i];
        right[i] = stereo[2 * i + 1];
    }
}

/**
 * {OP} gain for a pan position from -1 to 1: {OP:2}
 * linear pan law, {OP} channel: {OP:2}
 * linear panning, gain of the {OP} side: {OP:2}
 * How loud is the {OP} channel when a sound is panned from -1 (left) to 1 (right)? Use {OP:2}.
 * Compute the {OP} volume (0 to 1) for a balance between -1 (left) and 1 (right) with linear panning.
 * Write a function for the {OP} gain of a pan knob that goes from -1 (left) to 1 (right), linear from 0 to 1.
 * stereo balance, gain of the {OP} side: {OP:2}
 * Return {OP:2}, the gain for the {OP} speaker.
 * Given a pan of -1 (left) to 1 (right), return the {OP} gain from 0 to 1, linear.
 * How much of a sound goes to the {OP} at a pan of -1..1? It is {OP:2}.
 * My pan knob goes from -1 (left) to 1 (right): give me the {OP} gain, linear between 0 and 1.
 * linear {OP} gain for a stereo position from -1 to 1: {OP:2}
 *
 * @T double float
 * @OP - "left" "(1 - pan) / 2"
 * @OP + "right" "(1 + pan) / 2"
 * @name pan_gain balance_gain
 * @range pan -1 1
 */
T pan_gain(T pan) { return (1 OP pan) / 2; }

/**
 * remove the dc offset of n samples in place
 * Subtract the mean from all samples in the array.
 * Center a signal around zero by subtracting its mean.
 * How do I remove the DC component, i.e. the mean, of a signal in place?
 * Make the average of a buffer zero by shifting all samples.
 * Write a function that removes the DC offset of {n} samples in place.
 * dc removal: every sample minus the mean, in place
 * Make a signal zero-mean in place.
 * Given samples, subtract their average from each of them in place.
 * Shift a signal by its mean so that it averages zero.
 * My waveform is off center, subtract its mean from every sample.
 * DC removal for an audio block in place
 *
 * @T double float
 * @array samples n
 * @name remove_dc_offset center_signal
 * @range samples -10 10
 * @range n 0 8
 */
void remove_dc_offset(T *samples, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += samples[i];
    for (int32_t i = 0; i < n; i++) samples[i] -= sum / n;
}

/**
 * Is an audio buffer silent, with no sample above a limit in magnitude?
 * silence detection: no sample exceeds the limit in magnitude
 * Check that all samples are quiet, with a magnitude of at most the limit.
 * Is there no sound in this buffer, nothing above the given limit in magnitude?
 * true if no sample's absolute value is greater than the threshold
 * Write a function that detects silence in {n} samples: no magnitude exceeds the threshold.
 * Return true if every |sample| is at most the limit.
 * Are all n samples between -limit and limit, inclusive?
 * Given samples and a limit, tell whether all magnitudes stay within the limit.
 * Detect silence in a recording: all |x| <= threshold.
 * Is nobody speaking in the recording, i.e. no sample louder than the limit in absolute value?
 * Check that the absolute value of no sample exceeds a limit.
 *
 * @T double float int32_t
 * @array samples n
 * @name is_silent detect_silence
 * @range samples -4 4
 * @range n 0 4
 * @range limit 0 4
 */
_Bool is_silent(const T *samples, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++)
        if (samples[i] > limit || samples[i] < -limit) return 0;
    return 1;
}

/**
 * count clipped samples, those with a magnitude of 1 or more
 * How many of n samples are clipped, at or beyond 1 or -1?
 * number of samples at full scale (1 in magnitude) or beyond
 * How often does a recording clip, i.e. reach 1 or -1 or exceed it?
 * clipping detection: number of samples with a magnitude of at least 1
 * Write a function that counts the samples that reach full scale, plus or minus 1, or exceed it.
 * overload counter of an audio buffer: number of samples >= 1 or <= -1
 * Count the samples with |x| >= 1.
 * Given {n} samples, return how many are at or beyond plus or minus one.
 * Check for distortion by counting the samples with |x| of 1 or above.
 * How many values in the array are at least 1 or at most -1?
 * Count samples that are not strictly between -1 and 1.
 *
 * @T double float
 * @array samples n
 * @name count_clipped clipped_samples
 * @range samples -2 2
 * @range n 0 8
 */
int32_t count_clipped(const T *samples, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += samples[i] >= 1 || samples[i] <= -1;
    return count;
}

/**
 * noise gate: set samples smaller in magnitude than the limit to 0
 * Set quiet samples, |x| below the limit, to 0 in place.
 * Mute every sample whose magnitude is below a threshold, in place.
 * How do I remove background noise with a gate that zeroes samples smaller than a limit in magnitude?
 * Silence samples whose absolute value is smaller than the limit.
 * Write a function that gates {n} samples in place: those below the limit in magnitude become 0.
 * silence each sample strictly between -limit and limit in the buffer
 * Zero the values of a signal that are strictly between -limit and limit.
 * Given a buffer and a threshold, replace samples quieter than the threshold by 0.
 * hard thresholding of a signal in place: |x| < limit becomes 0
 * Remove the hiss between words: set samples less than the limit in absolute value to zero.
 * Zero out all samples with an absolute value less than a threshold, leave the rest unchanged.
 *
 * @T double float int32_t
 * @array samples n
 * @name noise_gate gate_samples
 * @range samples -10 10
 * @range n 0 8
 * @range limit 0 8
 */
void noise_gate(T *samples, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++)
        if (samples[i] < limit && samples[i] > -limit) samples[i] = 0;
}

/**
 * echo effect with repeats, in place: samples[i] += gain * samples[i - delay], front to back
 * echo in place: from index delay on, add gain times the already changed sample delay places before
 * Implement a feedback delay in place, given the delay in samples and the gain.
 * How do I add an echo that repeats to audio in place, given the delay in samples and a gain?
 * For i from delay upward do a[i] += gain * a[i - delay].
 * Write a function that adds an echo with feedback in place, delay in samples and gain given.
 * delay effect with repeats on a buffer of n samples, from a delay in samples and a feedback gain
 * reverb with one feedback comb filter in place, given length, delay in samples and gain
 * Go through the samples from front to back and add gain times the sample that is delay places before.
 * simple in-place echo with feedback: each sample plus gain times the already changed one delay places before
 * I want a mountain echo that repeats, in place: delay in samples and a gain for each repeat.
 * recursive comb filter in place: feed back the output of delay samples ago times a gain
 *
 * @T double float
 * @array samples n
 * @name add_echo feedback_delay
 * @range samples -1 1
 * @range n 0 8
 * @range delay 1 4
 * @range gain 0 1
 */
void add_echo(T *samples, int32_t n, int32_t delay, T gain) {
    for (int32_t i = delay; i < n; i++) samples[i] += gain * samples[i - delay];
}

/**
 * low-pass filter a buffer in place, y += alpha * (x - y), y being 0 at first
 * For each sample do y += alpha * (x - y) and store y, with y = 0 before the first.
 * How do I low-pass filter a buffer in place with y += alpha * (x - y), y starting at 0?
 * smooth a signal in place with a one-pole filter y += alpha * (x - y) that starts at 0
 * Write a low-pass filter for n samples in place: y += alpha * (x - y), starting with y = 0.
 * RC filter in software on a buffer: y += alpha * (x - y), starting from 0
 * Given samples and alpha, replace each by the running y += alpha * (x - y), which starts at 0.
 * first-order low-pass in place: each output moves from the last one by alpha times the difference to the input, from 0
 * Take the treble out of my sound: y += alpha * (x - y), y = 0 to begin with, overwriting the samples.
 * exponential moving average of a signal in place with weight alpha for the new sample, starting from 0
 * one-pole lowpass on n samples in place: each output is the last output plus alpha times (sample minus last output), where the output before the first sample is 0
 * How do I smooth an audio buffer exponentially in place, with a state that starts at 0, moves the fraction alpha of the way to each sample and then replaces it?
 *
 * @T double float
 * @array samples n
 * @name low_pass_buffer one_pole_filter
 * @range samples -1 1
 * @range n 0 8
 * @range alpha 0 1
 */
void low_pass_buffer(T *samples, int32_t n, T alpha) {
    T y = 0;
    for (int32_t i = 0; i < n; i++) {
        y += alpha * (samples[i] - y);
        samples[i] = y;
    }
}

/**
 * float sample to 16-bit: clip to -1..1, times 32767, truncated
 * Convert a sample from -1..1 to a 16-bit integer, times 32767 and truncated, values outside clipped.
 * Clip a sample to -1..1, scale by 32767 and truncate to int16.
 * How do I turn a float audio sample into 16-bit PCM, times 32767, truncating and clipping beyond 1 and -1?
 * float to int16 audio sample, factor 32767, limited to full scale, fraction dropped
 * Write a function that clamps a sample to -1..1 and converts it to 16 bits by 32767, truncating the fraction.
 * Quantize an audio sample to int16: clamp to plus or minus 1, times 32767, round toward zero.
 * 16-bit PCM value (int16_t)(x * 32767) of a sample x after limiting it to -1..1
 * Given a sample between -1 and 1, return it times 32767 as a truncated integer, values outside clipped.
 * audio float to short with 32767 as full scale, truncated, clipped at 1 and -1
 * Convert -1..1 to int16 where 1 becomes 32767, fractions truncated, anything outside clamped.
 * Return a sample clipped to -1..1 as a 16-bit integer: times 32767, rounded toward zero.
 *
 * @T double float
 * @name float_to_pcm16 sample_to_short
 * @range x -2 2
 */
int16_t float_to_pcm16(T x) {
    if (x > 1) x = 1;
    if (x < -1) x = -1;
    return (int16_t)(x * 32767);
}

/**
 * 16-bit sample to float, divided by 32768
 * convert a 16-bit PCM sample to -1..1 by dividing by 32768
 * Divide a 16-bit sample by 32768.
 * How do I turn 16-bit audio into floating point with 32768 as full scale?
 * Convert int16 to float in -1..1 by dividing by 32768.
 * Write a function that converts a 16-bit sample to a real number, -32768 becoming -1.
 * normalize a 16-bit PCM sample by 32768
 * Return x / 32768 as a real number for a 16-bit sample x.
 * Given a 16-bit sample, return it divided by 32768.
 * audio short to float, where -32768 becomes -1.0
 * Convert a WAV short back to -1..1 with divisor 32768.
 * Scale an int16 sample to floating point, full scale being 32768.
 *
 * @T double float
 * @name pcm16_to_float short_to_sample
 */
T pcm16_to_float(int16_t x) { return (T)x / 32768; }

/**
 * unsigned 8-bit sample to signed 16-bit: (x - 128) * 256
 * convert an unsigned 8-bit audio sample (128 is silence) to signed 16-bit, times 256
 * Compute (x - 128) * 256 as a signed 16-bit sample.
 * How do I widen an unsigned 8-bit WAV sample, where 128 is silence, to signed 16 bits with (sample - 128) * 256?
 * Expand an unsigned 8-bit PCM sample to 16 bits: minus 128, times 256.
 * Write a function that turns an unsigned byte sample with its zero at 128 into a signed 16-bit one, scaled by 256.
 * Convert an 8-bit audio sample centered at 128 to 16 bits by a factor of 256.
 * sample format conversion u8 (zero at 128) to s16, times 256
 * Given a byte with 128 as silence, subtract 128 and multiply by 256 to get a 16-bit sample.
 * old game sound sample: convert unsigned 8-bit around 128 to signed 16 bits with (x - 128) * 256
 * u8 wav to s16, one value: subtract 128, multiply by 256
 * Center an unsigned byte around zero by subtracting 128 and scale it up by 256.
 *
 * @name widen_sample u8_to_s16
 */
int16_t widen_sample(uint8_t x) { return (int16_t)((x - 128) * 256); }

/**
 * swap left and right channels of n interleaved stereo frames in place
 * exchange the two samples of each of n stereo frames in place
 * How do I swap the left and right channel of n frames of interleaved audio in place?
 * Swap the two neighbours in each of n pairs of an array.
 * Write a function that swaps the channels of {n} interleaved stereo frames in place.
 * Swap left and right of each of n interleaved stereo pairs.
 * Swap the two elements of each pair in an array of n pairs.
 * Given n interleaved frames, exchange the two samples of each frame.
 * Flip left and right audio of an interleaved buffer with n frames.
 * My headphones are on the wrong way round: swap left and right in n interleaved frames.
 * Exchange each even element of an array with the odd one after it, for n pairs.
 * exchange left and right of interleaved stereo in place, with the number of frames (not samples) as the second argument
 *
 * @T double float int32_t
 * @array stereo 16
 * @name swap_channels flip_stereo
 * @range stereo -100 100
 * @range n 0 8
 */
void swap_channels(T *stereo, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T kept = stereo[2 * i];
        stereo[2 * i] = stereo[2 * i + 1];
        stereo[2 * i + 1] = kept;
    }
}

/**
 * invert the phase of n audio samples in place
 * flip the polarity of all samples in a buffer
 * Negate all audio samples in the array.
 * How do I invert a waveform, every sample becoming its negative?
 * polarity inversion of a sample buffer in place
 * Write a function that flips the sign of {n} samples.
 * 180 degree phase flip of a buffer: multiply each sample by -1
 * Turn a signal upside down by negating each sample in place.
 * Given a buffer, replace each sample by its negative.
 * Phase-invert n samples in place.
 * Multiply a whole sound by -1 in its buffer.
 * Flip a waveform at the zero line in place.
 *
 * @T double float
 * @array samples n
 * @name invert_phase flip_polarity
 * @range samples -1 1
 * @range n 0 8
 */
void invert_phase(T *samples, int32_t n) {
    for (int32_t i = 0; i < n; i++) samples[i] = -samples[i];
}

/**
 * {OP} of a 3x3 int neighbourhood, row by row: {OP:2}
 * {OP} filter for one pixel from the 3x3 int pixels around it: {OP:2}
 * image filter {OP} on nine integer pixels: {OP:2}
 * How do I apply the {OP} filter ({OP:2}) to nine int pixels in row order?
 * 3 x 3 kernel {OP}: {OP:2}, in integers
 * Write a function that computes the {OP} at the middle of nine pixels (ints), row by row: {OP:2}.
 * {OP} in image processing on a 3x3 int array: {OP:2}
 * Compute the {OP} over a 3 by 3 window of ints: {OP:2}.
 * Given the nine int pixels around a position, row by row, return the {OP}: {OP:2}.
 * Apply the {OP} kernel to the center of a 3x3 patch of integers: {OP:2}.
 * I need the {OP} of one pixel from its 3x3 neighbours in an int array: {OP:2}.
 * Return the {OP} of nine integer pixels in row order: {OP:2}.
 *
 * @OP w[2]+2*w[5]+w[8]-w[0]-2*w[3]-w[6] "horizontal Sobel gradient" "right column minus left column, weights 1 2 1"
 * @OP w[6]+2*w[7]+w[8]-w[0]-2*w[1]-w[2] "vertical Sobel gradient" "bottom row minus top row, weights 1 2 1"
 * @OP w[1]+w[3]+w[5]+w[7]-4*w[4] "Laplacian" "the four direct neighbours minus four times the middle"
 * @OP 5*w[4]-w[1]-w[3]-w[5]-w[7] "sharpening" "five times the middle minus the four direct neighbours"
 * @OP (w[0]+w[1]+w[2]+w[3]+w[4]+w[5]+w[6]+w[7]+w[8])/9 "box blur" "mean of nine pixels"
 * @OP (w[0]+2*w[1]+w[2]+2*w[3]+4*w[4]+2*w[5]+w[6]+2*w[7]+w[8])/16 "Gaussian blur" "weights 1 2 1, 2 4 2, 1 2 1 over 16"
 * @array w 9
 * @name filter3x3 kernel3x3
 * @range w 0 255
 */
int32_t filter3x3(const int32_t *w) { return OP; }

/**
 * {OP} of a 3x3 window of ints: the {OP:2} of its pixels
 * Compute the {OP} of nine int pixels, i.e. their {OP:2}.
 * morphological {OP} of a 3 by 3 integer patch, i.e. the {OP:2} of its pixels
 * How do I compute the {OP} (the {OP:2}) at one pixel from its 3x3 int window?
 * Apply a {OP:2} filter to nine pixels (ints), which is {OP}.
 * Write a function for the {OP} at the middle of nine whole-number gray values, their {OP:2}.
 * grayscale {OP} at the middle of 3x3 ints: take the {OP:2}
 * {OP:2} of a 3x3 int neighbourhood, as used for {OP}
 * Given nine integer pixels, return the result of {OP}, the {OP:2} of all.
 * Compute {OP} at the center of 3x3 int pixels, the {OP:2} of them.
 * I need {OP} for nine int32_t pixels, which means the {OP:2} of them.
 * Find the {OP:2} of a 3x3 int patch to do a morphological {OP}.
 *
 * @OP > "dilation" "maximum"
 * @OP < "erosion" "minimum"
 * @array pixels 9
 * @name morphology3x3 extreme_of_window
 * @range pixels 0 255
 */
int32_t morphology3x3(const int32_t *pixels) {
    int32_t best = pixels[0];
    for (int32_t i = 1; i < 9; i++)
        if (pixels[i] OP best) best = pixels[i];
    return best;
}

/**
 * median of a 3x3 int window
 * median filter for one pixel over its 3x3 neighbourhood of ints
 * Remove salt and pepper noise at an int pixel with the median of its 3x3 window.
 * How do I compute the median of nine int pixels?
 * Find the value in the middle when nine integer gray values are sorted; they come in any order.
 * Write a function that returns the median of nine pixels given as ints.
 * noise removal: median of the nine int values of a 3x3 neighbourhood
 * Apply a 3 by 3 median filter to one pixel of an int image.
 * Given nine integer pixels, return the fifth smallest.
 * image median filter for the nine int32_t pixels of a 3x3 window
 * Remove single white dots in a photo: median of the nine int pixels of a 3x3 window.
 * Return the middle value of nine whole-number gray levels.
 *
 * @array pixels 9
 * @name median_of_nine median3x3
 * @range pixels 0 255
 */
int32_t median_of_nine(const int32_t *pixels) {
    for (int32_t i = 0; i < 9; i++) {
        int32_t below = 0, equal = 0;
        for (int32_t j = 0; j < 9; j++) {
            below += pixels[j] < pixels[i];
            equal += pixels[j] == pixels[i];
        }
        if (below <= 4 && below + equal > 4) return pixels[i];
    }
    return 0;
}

/**
 * rotate an image of given width and height by 90 degrees clockwise into another array
 * Turn a picture, given columns and rows, a quarter to the right into a second buffer.
 * Rotate a row-major bitmap of given width and height clockwise into another array.
 * How do I rotate a picture of a given width and height by 90 degrees to the right into out?
 * clockwise image rotation into a new array, rows become columns: pixels, width, height
 * Write a function that rotates an image of a given width and height by a quarter turn to the right.
 * Rotate a photo by a quarter turn to the right; width, then height, result in out.
 * Rotate a row-major matrix clockwise into an output array, given its columns and rows.
 * Given pixels row by row, the width and the height, write the picture turned clockwise by 90 degrees to {out}.
 * Rotate a width by height image right by 90 degrees into out.
 * My picture lies on its side: turn it 90 degrees right into a new buffer, width and height are given.
 * clockwise quarter turn of an image with any width and height into another array
 *
 * @T int32_t uint8_t
 * @array pixels 16
 * @array out 16
 * @name rotate_image rotate_right
 * @range width 1 4
 * @range height 1 4
 */
void rotate_image(const T *pixels, int32_t width, int32_t height, T *out) {
    for (int32_t y = 0; y < height; y++)
        for (int32_t x = 0; x < width; x++) out[x * height + height - 1 - y] = pixels[y * width + x];
}

/**
 * count the pixels of a given color in an int image
 * How many of n int pixels have a given color?
 * number of integer pixels equal to a given color value
 * How often does a color occur in an image of int pixels?
 * How large is the area of a color in an int image, counted in pixels?
 * Write a function that counts the int pixels with a given color among {n}.
 * How often does a color value occur among n integer pixels?
 * number of pixels (ints) that match a color exactly
 * Given packed colours (ints) and one colour, return how many pixels have it.
 * Return the number of int32_t pixels with exactly the given color.
 * How much of this color is in the picture of int pixels, as a number of pixels?
 * Count exact matches of a packed color in an array of ints.
 *
 * @array pixels n
 * @name count_color pixels_of_color
 * @range pixels 0 3
 * @range n 0 8
 * @range colour 0 3
 */
int32_t count_color(const int32_t *pixels, int32_t n, int32_t colour) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += pixels[i] == colour;
    return count;
}

/**
 * Replace a color in an int image, given the old color and the new color.
 * Replace every int pixel of one color by another color.
 * Change one color into another throughout an image of int pixels, old one given first.
 * How do I replace all integer pixels of one color by another in place?
 * palette swap for one color: set every int pixel equal to the old value to the new one
 * Write a function that replaces an old color by a new one in {n} int32_t pixels in place.
 * Change all integer pixels equal to the first color into the second.
 * Substitute each occurrence of an int pixel value by a new one, old value first.
 * Given packed colours (ints), an old and a new colour, recolour the picture in place.
 * How do I recolor an int image, turning every pixel of an old color into a new color?
 * Make everything red that was blue: change every int pixel of the old color to the new one.
 * search and replace for a packed color in an array of int pixels, old color first
 *
 * @array pixels n
 * @name replace_color recolor
 * @range pixels 0 3
 * @range n 0 8
 * @range from 0 3
 * @range to 0 9
 */
void replace_color(int32_t *pixels, int32_t n, int32_t from, int32_t to) {
    for (int32_t i = 0; i < n; i++)
        if (pixels[i] == from) pixels[i] = to;
}

/**
 * Do two packed RGB pixels differ by at most a tolerance in every channel?
 * Check if two packed RGB colors match within an inclusive tolerance in each channel.
 * Return true if each channel of two RGB pixels differs by no more than a tolerance.
 * Is a packed RGB color close to another, with each channel off by at most a tolerance?
 * chroma key test: packed RGB pixel, key color, largest allowed difference per channel
 * Write a function that compares red, green and blue of two packed colours with an inclusive tolerance.
 * magic wand: does a 0xRRGGBB pixel match the picked color, channel by channel, within a tolerance (inclusive)
 * Match two packed 24-bit colors for a green screen, given the largest allowed difference per channel.
 * Given two 0xRRGGBB colours, check that red, green and blue differ by no more than a limit.
 * Is every channel of two 0xRRGGBB colors within the tolerance, inclusive?
 * Are two packed colors nearly the same? Red, green and blue may each differ by up to the third number.
 * Determine whether two packed 24-bit colors are similar: no channel may differ by more than the tolerance.
 *
 * @name colors_match similar_colors
 * @range first 0 16777215
 * @range second 0 16777215
 * @range tolerance 60 255
 */
_Bool colors_match(int32_t first, int32_t second, int32_t tolerance) {
    for (int32_t shift = 0; shift <= 16; shift += 8) {
        int32_t apart = (first >> shift & 255) - (second >> shift & 255);
        if (apart > tolerance || apart < -tolerance) return 0;
    }
    return 1;
}

/**
 * linear gradient from one value to another, start + (end - start) * i / (n - 1): start, end, index, number of values
 * Return start + (end - start) * i / (n - 1).
 * Write a function for a gradient value: start, end, index from 0, number of values; add (end - start) * index / (number - 1) to the start.
 * Given start, end, index and number of values, interpolate by start + (end - start) * index / (number - 1).
 * linspace element: start, end, index i and count n, computed as start + (end - start) * i / (n - 1)
 * value at index i (from 0) of a gradient with n values from start to end, as start + (end - start) * i / (n - 1); arguments start, end, i, n
 * Compute one value of a linear gradient: multiply end - start by the index, divide by the number of values minus 1 and add start; arguments start, end, index, number of values.
 * How do I compute value i (from 0) of n evenly spaced gradient values, both ends included, by adding (end - start) * i / (n - 1) to start? The order is start, end, i, n.
 * Write a program that returns the value after i of the n - 1 equal steps that lead from start to end; arguments start, end, i, n, with the multiplication by i before the division.
 * channel of pixel i (from 0) in a row of n pixels that fades from start to end: start, end, i, n, where the change so far is (end - start) * i / (n - 1)
 * I fade from start to end in n values, both ends among them: given start, end, index from 0 and n, add the index times the whole change, divided by n - 1, to start.
 * Calculate start + (end - start) * i / (n - 1) for a color fade; inputs start, end, i, n.
 *
 * @T int32_t double
 * @name gradient_value gradient_step_value
 * @range start 0 255
 * @range end 0 255
 * @range i 0 7
 * @range n 8 16
 */
T gradient_value(T start, T end, int32_t i, int32_t n) { return start + (end - start) * i / (n - 1); }

/**
 * premultiply a channel by an alpha of 0 to 255, rounded down
 * Multiply a channel by alpha and divide by 255, as integers.
 * premultiplied color channel from channel and 8-bit alpha, truncated
 * How do I convert a channel to premultiplied alpha, both 0 to 255, rounding down?
 * Multiply a color channel by its opacity of 0 to 255 and divide by 255, rounded down.
 * Write a function that premultiplies a channel by an alpha of 0 to 255, rounding down.
 * straight alpha to premultiplied for one channel: channel * alpha / 255
 * Weight a color channel by its alpha byte: product over 255, truncated.
 * Given a channel and an alpha of 0 to 255, return the premultiplied channel, rounded down.
 * Return c * a / 255 for a channel c and an alpha a.
 * premultiplied alpha for a single 8-bit color component, integer division
 * Scale a color channel by alpha (0 to 255) and bring it back to byte range by dividing the product by 255, fraction dropped.
 *
 * @T int32_t uint32_t
 * @name premultiply premultiply_alpha
 * @range channel 0 255
 * @range alpha 0 255
 */
T premultiply(T channel, T alpha) { return channel * alpha / 255; }

/**
 * opacity in percent to alpha of 0 to 255, an integer result being truncated
 * Convert a percent opacity p to 0-255 as p * 255 / 100.
 * Compute the alpha value of an opacity in percent: times 255, then divided by 100.
 * How do I convert an opacity such as 50 percent to an alpha value of 0 to 255 without rounding?
 * Return percent * 255 / 100.
 * Write a function that turns an opacity percentage into an alpha of 0 to 255; an integer result loses its fraction.
 * opacity percentage to alpha channel: percent * 255 / 100
 * Convert an opacity so that 100 percent gives 255, smaller ones in proportion, not rounded.
 * Calculate the byte value for a percentage: p * 255 / 100.
 * CSS opacity in percent to alpha, where 100 becomes 255 and nothing is rounded
 * Scale a value from 0..100 to 0..255: multiply by 255, divide by 100.
 * What alpha value out of 255 does a given opacity in percent have? Cut the fraction off an integer result.
 *
 * @T int32_t double
 * @name opacity_to_alpha percent_to_byte
 * @range percent 0 100
 */
T opacity_to_alpha(T percent) { return percent * 255 / 100; }

/**
 * alpha of 0..255 to percent
 * Convert an alpha byte to opacity in percent.
 * How opaque is an alpha value out of 255, in percent?
 * Convert 0-255 to 0-100 in proportion.
 * What percentage of 255 is a byte value?
 * Write a function that turns an 8-bit alpha into a percentage.
 * Return alpha * 100 / 255.
 * Convert alpha so that 255 gives 100 percent, others in proportion.
 * opacity percentage of an alpha channel of 0 to 255
 * Scale a value from 0..255 to 0..100.
 * What percentage of the full brightness 255 is this channel?
 * Compute an 8-bit level in percent of 255.
 *
 * @T int32_t double
 * @name alpha_to_percent byte_to_percent
 * @range alpha 0 255
 */
T alpha_to_percent(T alpha) { return alpha * 100 / 255; }

/**
 * pixels needed for a print of a given length in inches at a given dpi
 * Multiply inches by dpi.
 * image size in pixels for printing, from inches and dpi
 * How many pixels must one side of a photo have for a print, given inches and dpi?
 * print resolution in pixels from inches and dots per inch
 * Write a function that returns the pixels for a length in inches at a dpi.
 * Convert inches to pixels at a given dpi.
 * scan size in pixels of a length in inches at a resolution in dpi
 * Given inches and dots per inch, return the number of pixels.
 * Convert a print size in inches and the dpi to pixels.
 * How many pixels do I need for a 10 inch print at 300 dpi, or any inches and dpi?
 * Return the number of pixels for a length in inches and a dpi.
 *
 * @T double float int32_t
 * @name pixels_for_print inches_to_pixels
 * @range inches 0 40
 * @range dpi 1 600
 */
T pixels_for_print(T inches, T dpi) { return inches * dpi; }

/**
 * size of a video file in megabytes from megabits per second and seconds
 * Compute megabytes as megabits per second times seconds divided by 8.
 * video size in megabytes, from the bitrate in Mbit/s and the seconds
 * How large in megabytes is a video with a given bit rate in Mbit/s and length in seconds?
 * Convert Mbit/s and seconds to megabytes.
 * Write a function that computes the size of a stream in megabytes from megabits per second and seconds.
 * Calculate the megabytes of a recording: megabits per second times seconds over 8.
 * file size in MB = bitrate in Mbit/s * seconds / 8
 * Given the bit rate in Mbit/s and the duration in seconds, return megabytes.
 * How many MB does a clip take at a given Mbit/s for a given number of seconds?
 * How many MB is a movie with 5 Mbit/s for 7200 seconds, or any other rate and duration?
 * Return the size of a stream in megabytes from Mbit/s and seconds, with 8 bits per byte.
 *
 * @T double float
 * @name video_size stream_megabytes
 * @range bitrate 1 100
 * @range seconds 0 7200
 */
T video_size(T bitrate, T seconds) { return bitrate * seconds / 8; }

/**
 * Compute the frequency one octave {OP}.
 * frequency an octave {OP} of a given frequency
 * {OP:2} a frequency in hertz
 * Which frequency is an octave {OP} from the given one?
 * pitch in hertz that is an octave {OP:3} than the given one
 * Write a function that returns the frequency an octave {OP}.
 * transpose a frequency {OP} by an octave
 * Go one octave {OP} from a frequency in Hz.
 * Given a frequency, return the one an octave {OP}.
 * octave {OP}: return the frequency {OP:4} 2
 * What is the frequency in Hz of the same note one octave {OP}?
 * {OP:2} the pitch, i.e. go an octave {OP}
 *
 * @T double float
 * @OP * "up" "double" "higher" "times"
 * @OP / "down" "halve" "lower" "divided by"
 * @name octave_of shift_octave
 * @range frequency 20 4000
 */
T octave_of(T frequency) { return frequency OP 2; }

/**
 * Can people hear a frequency, i.e. is it from 20 to 20000 hertz inclusive?
 * Is a frequency audible, from 20 to 20000 hertz inclusive?
 * Check whether a frequency is between 20 Hz and 20 kHz, inclusive.
 * Is a tone of {frequency} hertz audible, i.e. from 20 to 20000 inclusive?
 * audible range check: 20 to 20000, both included
 * Write a function that tells whether a frequency lies in the range of human hearing, 20 to 20000 Hz inclusive.
 * Is a frequency in the human range of 20 to 20000 hertz, both ends allowed?
 * Return true if a frequency is within 20 to 20000 hertz, ends included.
 * Given a frequency, check that humans can hear it: at least 20 and at most 20000 Hz.
 * Check that a frequency is neither infrasound (< 20 Hz) nor ultrasound (> 20000 Hz).
 * Can I hear this frequency? True for anything from 20 up to 20000 Hz.
 * Test if a frequency f is within human hearing, 20 <= f <= 20000.
 *
 * @T double float int32_t
 * @name is_audible can_hear
 * @range frequency -500 21000
 */
_Bool is_audible(T frequency) { return frequency >= 20 && frequency <= 20000; }

/**
 * beat frequency of two tones
 * Compute the absolute difference of two frequencies.
 * How many beats per second do two notes make, given their frequencies?
 * How fast do two almost equal tones beat, given their frequencies?
 * Return |f1 - f2| in hertz, the beat rate.
 * Write a function that returns the beat frequency of two given frequencies.
 * For tuning a guitar: beats per second between two strings, from their frequencies
 * beat frequency of two tones: their absolute difference
 * Given two frequencies, return how many beats per second they make.
 * acoustic beats: find the absolute difference of two hertz values
 * Two strings beat against each other; how often per second, given both frequencies?
 * Calculate the beat frequency from two frequencies in Hz.
 *
 * @T double float
 * @name beat_frequency beats_of_tones
 * @range first 20 2000
 * @range second 20 2000
 */
T beat_frequency(T first, T second) { return first > second ? first - second : second - first; }

/**
 * sum of two sound levels in decibels, by power
 * add two decibel values of incoherent sources
 * Compute 10 log10(10^(a/10) + 10^(b/10)) for two decibel levels.
 * How loud in dB are two machines together, given the dB level of each?
 * combined noise level in dB of two levels in dB
 * Write a function that adds two sound levels in decibels, i.e. their powers.
 * total dB of two sources, where two equal ones are about 3 dB louder than one
 * total level in dB of two noise sources, powers added
 * Given two levels in dB, return the level of both together.
 * decibel addition of two levels by adding their powers
 * 80 dB plus 80 dB is not 160 dB: how loud are two decibel levels together?
 * Sum the powers of two decibel levels and return the result in dB.
 *
 * @name add_decibels combined_level
 * @range first 0 120
 * @range second 0 120
 */
double add_decibels(double first, double second) {
    return 10 * __builtin_log10(__builtin_pow(10, first / 10) + __builtin_pow(10, second / 10));
}

/**
 * samples per beat from sample rate and bpm
 * Return 60 * sample rate / bpm.
 * length of a beat in samples, given sample rate and tempo in bpm
 * How many samples does a beat last at a given sample rate and BPM?
 * beat length in samples from samples per second and beats per minute
 * Write a function that returns the samples per beat from sample rate and tempo in BPM.
 * loop length in samples for one beat, from sample rate and bpm
 * sequencer: number of samples per quarter note from sample rate and bpm
 * Given the sample rate and the BPM, return the samples of a beat.
 * Convert sample rate and tempo in BPM to samples per beat.
 * How many samples are there from one drum beat to the next, given sample rate and bpm?
 * Calculate the number of samples of one beat as 60 * rate / beats per minute.
 *
 * @T double float
 * @name samples_per_beat beat_samples
 * @range rate 8000 96000
 * @range bpm 20 300
 */
T samples_per_beat(T rate, T bpm) { return 60 * rate / bpm; }

/**
 * length of a number of bars in seconds, given bars, beats per bar and bpm
 * Return bars * beats per bar * 60 / bpm.
 * duration in seconds of a number of bars, given the beats per bar and the bpm
 * How long in seconds is a passage, given its bars, the beats per bar and the tempo in BPM?
 * Convert measures to seconds, given beats per measure and bpm.
 * Write a function that returns the duration in seconds from bars, beats per bar and BPM.
 * How many seconds do 8 bars of 4 beats last at a given bpm? Bars and beats per bar are parameters, too.
 * loop duration in seconds from bars, beats per bar and bpm
 * Given bars, beats per bar and tempo in BPM, return the duration in seconds.
 * seconds of a song section: bars * beats * 60 / bpm
 * How long in seconds are 16 bars of 4 beats at 120 bpm? Make it work for any three numbers.
 * Calculate the time in seconds for a number of measures, beats per measure and beats per minute.
 *
 * @T double float
 * @name bars_to_seconds measure_time
 * @range bars 0 64
 * @range beats 1 12
 * @range bpm 20 300
 */
T bars_to_seconds(T bars, T beats, T bpm) { return bars * beats * 60 / bpm; }

/**
 * length of a 1/n note in milliseconds from bpm and n
 * note duration in ms: 240000 / (bpm * n) for a 1/n note
 * How long is an eighth or sixteenth note in ms, given the bpm and the 8 or 16?
 * How long in ms is a 1/n note, given BPM and n?
 * Compute the delay time in ms of a note at a bpm; for an eighth note the second argument is 8.
 * Write a function that returns the ms of a 1/n note from BPM and n, 4 being a quarter note.
 * Milliseconds of a 1/n note, given the bpm and n, where 4 is one beat
 * Given a tempo in bpm and the note value, e.g. 16 for a sixteenth, return the duration in ms.
 * Given a tempo in BPM and the denominator of the note value (4 is a beat), return its length in ms.
 * delay in ms of a 1/n note: 240000 / (bpm * n)
 * How many ms is a 1/8 note at 120 bpm? BPM and denominator are given, a quarter note is one beat.
 * Calculate the length in ms of the n-th part of a whole note (four beats) from bpm and n.
 *
 * @T double float
 * @name note_milliseconds note_length
 * @range bpm 20 300
 * @range n 1 32
 */
T note_milliseconds(T bpm, T n) { return 240000 / (bpm * n); }

/**
 * sound delay in ms over a distance in meters at 343 m/s
 * milliseconds that sound (343 m/s) needs for a distance in meters
 * Compute distance / 343 * 1000, the milliseconds sound takes for a distance in meters.
 * How late, in ms, does sound arrive at a distance in meters, at 343 m/s?
 * speaker delay in ms for a distance in meters at 343 m/s
 * Write a function that returns the delay of sound in ms at 343 m/s for a distance in meters.
 * time of flight of sound in milliseconds for a distance in m, speed 343 m/s
 * PA delay in ms: return meters * 1000 / 343
 * Given a distance in meters, return the milliseconds until the sound arrives at 343 m/s.
 * How many milliseconds does sound travel for a distance in meters at 343 m/s?
 * The stage is 50 m away; how many ms later do I hear it? Compute it for any distance at 343 m/s.
 * Travel time in ms of a sound over a distance in meters at 343 meters per second
 *
 * @T double float
 * @name sound_delay speaker_delay
 * @range meters 0 1000
 */
T sound_delay(T meters) { return meters * 1000 / 343; }

/**
 * distance of a fret from the bridge, given scale length and fret number
 * fret position on a guitar, as distance from the bridge: scale length, fret number
 * Compute scale length / 2^(fret / 12).
 * How far from the bridge is a fret of a guitar, given scale length and fret number?
 * string length from a fret to the bridge, i.e. scale length / 2^(fret / 12)
 * Write a function that returns the vibrating length at a fret from the scale length and the fret number.
 * guitar fret calculator: remaining string length from scale length and fret number
 * Remaining string length at a fret of a guitar with a given scale length, 12 frets per octave
 * Given the scale length and a fret number, return the length from fret to bridge.
 * For building a guitar I need the distance from a fret to the bridge, given scale length and fret number.
 * Where do I put a fret on my guitar neck? Return its distance to the bridge from scale length and fret number.
 * vibrating string length at a fret in equal temperament, from scale length and fret number
 *
 * @name fret_length string_length_at_fret
 * @range scale 10 100
 * @range fret 0 24
 */
double fret_length(double scale, int32_t fret) { return scale / __builtin_pow(2, fret / 12.0); }
