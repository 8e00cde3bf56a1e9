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
 * turn colour pixel grey, just take the mean pls
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
 * Given three colour channels as real numbers, return the BT.601 luma.
 * how bright will this color look in a black and white photo? take 0.299 red, 0.587 green, 0.114 blue
 * Y component from RGB, as analog TV computed it (BT.601)
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
 * integer luma of red, green and blue: 299, 587 and 114 parts per thousand, truncated
 * How bright is a colour, as a whole number from 0 to 255? Use 299 r + 587 g + 114 b over 1000.
 * (299 * r + 587 * g + 114 * b) / 1000
 * Write a function for the weighted gray level of r, g and b in integer arithmetic, with weights 299, 587 and 114 over 1000.
 * luminance of three integer channels as (299 r + 587 g + 114 b) / 1000
 * grayscale pixel with BT.601 weights in thousandths, int channels in and truncated int out
 * perceived brightness of r, g, b as an int, 29.9 % red, 58.7 % green, 11.4 % blue, rounded down
 * weighted grey from r g b with 299, 587 and 114 thousandths, truncated
 * whole-number brightness of a pixel, green counting most: weights 0.299, 0.587, 0.114, rounded down
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
 * 0.2126 r + 0.7152 g + 0.0722 b
 * luminance of r, g, b with the HDTV weights, BT.709
 * Compute the BT.709 luma of a pixel from red, green and blue.
 * How do I get the relative luminance from linear red, green and blue?
 * gray level of an r, g, b triple for HD video, BT.709 weights
 * Write a function for the luminance that web contrast checks use, from linear red, green and blue.
 * Rec. 709 brightness from the red, green and blue channels
 * Given linear {red}, {green} and {blue}, return the luminance with sRGB weights.
 * weighted gray: 21.26 % red, 71.52 % green, 7.22 % blue
 * brightness of linear red, green and blue by the Rec. 709 weights
 * how luminous is a linear-light rgb colour by the BT.709 weights, 0 black to 1 white
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
 * web accessibility: contrast ratio of foreground and background from their relative luminances
 * Given two relative luminances, return the WCAG contrast, 1 to 21.
 * ratio of the brighter to the darker luminance, each plus 0.05
 * is my text readable on that background? I have both luminances and need the WCAG ratio
 * legibility of two shades by their luminances: brighter plus 0.05 over darker plus 0.05
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
 * is an rgb color light: true if (299 r + 587 g + 114 b) / 1000 is 128 or more
 * true if the color is light, i.e. its 299/587/114 weighted brightness reaches 128
 * Should text on this RGB background be black? True when the YIQ brightness is at least 128.
 * Check whether an RGB colour is bright: brightness weighted 0.299, 0.587, 0.114 at least 128.
 * does (299 r + 587 g + 114 b) / 1000 reach at least 128
 * black text (true) or white text (false) on an rgb colour? black from a weighted brightness of 128 up
 * Write a function that tells if an RGB background is light enough for dark text: YIQ brightness of 128 or more.
 * light color test from red, green, blue: brightness by the 299, 587, 114 weights not below 128
 * is the YIQ brightness of {red}, {green}, {blue} 128 or more
 * Does a pixel of red, green and blue count as bright, with a YIQ brightness of 128 or above?
 * need black letters or white letters on this rgb color? true = black, when (299r + 587g + 114b)/1000 >= 128
 * pale colour check of r, g, b with the integer weights 299, 587, 114 per thousand, pale from 128 on
 *
 * @T int32_t
 * @name is_light_color needs_dark_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_light_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 >= 128; }

/**
 * is an rgb color dark, (299 r + 587 g + 114 b) / 1000 below 128
 * dark color: brightness of r, g, b weighted 299, 587, 114 per mille under 128
 * Should the text on this RGB background be white? True when the YIQ brightness is less than 128.
 * is the rgb pixel rather dark: 0.299 r + 0.587 g + 0.114 b less than 128
 * true if an rgb colour has a brightness under 128, weighted 299, 587 and 114 over 1000
 * Write a function that tells whether an RGB colour is dark, its YIQ brightness being lower than 128.
 * white text needed on this rgb colour? yes below a weighted brightness of 128
 * dark mode test of a color from r, g, b: true for a BT.601 brightness under 128
 * rgb colour gloomy or bright: true for gloomy, (299 r + 587 g + 114 b) / 1000 < 128
 * brightness of red, green, blue below 128 by the 0.299, 0.587, 0.114 weights
 * does an rgb colour look darker than medium gray, a BT.601 luma of less than 128
 * shade from r, g, b dark enough for light letters, i.e. YIQ brightness under 128
 *
 * @T int32_t
 * @name is_dark_color needs_white_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_dark_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 < 128; }

/**
 * is a color gray, all three of its channels equal
 * check if r, g and b are equal
 * Is this pixel a shade of gray?
 * true when all three color channels are the same
 * Write a function that tells whether an RGB colour has no hue, all channels being equal.
 * r == g and g == b
 * Does a colour lack saturation, which means that red, green and blue are equal?
 * gray pixel test: r, g and b all the same
 * Given the red, green and blue channels, check that they describe a neutral gray.
 * is it a grayscale pixel, with r, g and b the same
 * no tint at all in this pixel? true if r, g and b agree
 * is the colour achromatic, every channel the same
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
 * combine red, green and blue into one integer, red in the highest byte
 * pack r, g, b into 0xRRGGBB
 * (r << 16) | (g << 8) | b
 * How do I turn three color channels into a single RGB number like 0xFF8800?
 * make a packed 24-bit color value from red, green and blue
 * Write a function that builds a 24-bit colour 0xRRGGBB from its channels, 0 to 255 each.
 * packed color code of an rgb triple, blue in the lowest byte
 * red * 65536 + green * 256 + blue
 * Given the red, green and blue of a pixel, return the packed colour 0xRRGGBB.
 * got r g b separately, want one number like #RRGGBB for html
 * concatenate the three bytes of a colour, red in front
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
 * 24-bit color integer to an rgb array
 * Break a 24-bit colour down into out[0] red, out[1] green, out[2] blue.
 * packed rgb int to an array of three ints, red, green, blue
 * separate the channels of a 0xRRGGBB pixel into an array
 * Given 0xRRGGBB, store the three bytes, red first, in {out}.
 * i have a color like 0xFF8800 and need the 3 parts in an array, red first
 * red, green and blue of a packed web colour stored in three cells
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
 * new {OP} value for a packed rgb pixel, other channels stay
 * Write a function that sets {OP} in a colour number 0xRRGGBB to a given value from 0 to 255.
 * Given a packed RGB colour and a value from 0 to 255, store the value as {OP}.
 * overwrite {OP} of a 24-bit rgb colour with a byte
 * put a new {OP} component into the packed {colour}
 * the packed rgb colour with its {OP} replaced by the second argument
 * put my value in the {OP} part of the 0xRRGGBB color int
 * exchange a single component of a packed colour, {OP}, for a given byte, keeping both others
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
 * blend two 0xRRGGBB pixels 50/50, fractions of a channel dropped
 * How do I get the colour in the middle of two packed 0xRRGGBB colours, each channel rounded down?
 * mean of two packed colors, channel by channel
 * Write a function that averages the channels of two packed RGB colours, rounding down.
 * midpoint of two 0xRRGGBB colors, channelwise
 * halfway colour between two packed pixels, each channel rounded down
 * Given two 24-bit colour numbers, return the one whose channels are their means.
 * 50 percent mix of two rgb integers, channel by channel, rounding down
 * two packed colors in, the one exactly between them out, channels rounded down
 * channelwise mean of a couple of 24-bit colours, truncated
 *
 * @T int32_t uint32_t
 * @name average_color mix_colors
 * @range first 0 16777215
 * @range second 0 16777215
 */
T average_color(T first, T second) { return (first & second) + (((first ^ second) & 0xfefefe) >> 1); }

/**
 * blend two packed rgb colors by the percentage of the second, each channel rounded down
 * mix two 0xRRGGBB colors, given how many percent of the second go in
 * interpolate between two packed rgb colors by a percentage, 0 being the first
 * How do I get a packed RGB color some percent of the way from one to another?
 * color part of the way between two packed rgb colors, in percent, channels truncated
 * Write a function that mixes two packed RGB colours, given how many percent of the second go in.
 * fade from one packed color to another: 0 percent is the first, 100 the second
 * gradient color between two 0xRRGGBB colors at a percentage from the first
 * channelwise interpolation of two packed colour numbers at a percentage, in integers
 * tween from the first packed rgb color to the second by a percentage, channels rounded down
 * mix two rgb ints channel by channel so that 0 percent is the first color and 100 the second
 * shade between two packed web colors at a percentage, 0 for the first one
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
 * 0xRRGGBB to a packed gray with the mean of the channels, rounded down
 * Turn a packed color into the gray that has the average, rounded down, in all three bytes.
 * desaturate an rgb integer by the average method, packed gray out
 * packed gray version of a colour number by averaging r, g and b
 * Write a function that averages the channels of a packed colour and returns a packed gray.
 * packed rgb int to packed gray int, unweighted mean of the channels
 * all channels of a packed colour replaced by their mean
 * grayscale a pixel stored as one number, with the simple mean in all three channels
 * (r + g + b) / 3 written three times into one packed integer, from a packed color
 * packed color in, packed gray out, equal weights for red, green and blue
 * drop the colour of a packed pixel by averaging its channels
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
 * make a packed color gray as the eye sees it, weights 299, 587, 114 over 1000
 * 0xRRGGBB to packed gray with the luma weights 0.299, 0.587, 0.114, rounded down
 * Turn a packed color into the gray of the same brightness, red 29.9, green 58.7 and blue 11.4 percent.
 * grayscale an rgb integer to a packed gray, weighted 299, 587, 114 per mille
 * gray version of a packed colour by its BT.601 luminance
 * Write a function that returns the packed gray whose channels are (299 r + 587 g + 114 b) / 1000 of a packed colour.
 * packed rgb int to packed gray int, weights 299, 587, 114 over 1000
 * weighted grayscale (BT.601) of a 0xRRGGBB pixel, the result packed as well
 * black-and-white photo value of a packed colour as a packed gray, by BT.601 luma
 * packed color in, packed gray out, the BT.601 weights with green counting most
 * remove the colour from a packed rgb pixel but keep the BT.601 brightness
 * BT.601 luma of a packed color, rounded down, put into all three bytes
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
 * How do I exchange the red and blue channels of a packed color?
 * bgr to rgb for a color stored as one integer
 * Swap the outer bytes of a 24-bit colour, the middle one stays.
 * Write a function that turns an RGB integer into a BGR integer.
 * reorder the channels of a packed pixel from rgb to bgr
 * Given a packed colour, trade red for blue; green stays.
 * change the byte order of a 24-bit color from red first to blue first
 * my packed colors come out with red and blue mixed up, fix the number
 * reverse the channel order of a 24-bit colour stored as one number
 *
 * @T int32_t uint32_t
 * @name rgb_to_bgr swap_red_blue
 * @range colour 0 16777215
 */
T rgb_to_bgr(T colour) { return (colour & 255) << 16 | (colour & 0xff00) | (colour >> 16 & 255); }

/**
 * Euclidean distance between two rgb colors, given as r, g, b and r, g, b
 * color difference in RGB space of two colors: root of the summed squared channel differences
 * how different are two rgb colours, measured as straight-line distance, six channels in
 * Euclidean distance in RGB space of one triple from another
 * sqrt(dr^2 + dg^2 + db^2) for two rgb colors, one after the other
 * Write a function that computes how far apart two colours are in the RGB cube, from red, green, blue of each.
 * Euclidean color distance from six channel values, first color first
 * How similar are two pixels? Give the Euclidean distance of their RGB values.
 * straight-line distance of two points in the rgb color cube
 * Given two RGB triples, return the root of the summed squared channel differences.
 * how far is one rgb color from another one, by Pythagoras in three dimensions
 * Euclidean metric for comparing an rgb colour with a palette entry, six numbers in
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
 * hue angle in degrees from red, green and blue, zero if they are equal
 * H of HSV in degrees from r, g, b, gray being 0
 * Write a function that computes the hue of an RGB color in degrees, 0 for gray.
 * color wheel angle of an rgb value in degrees, red 0, neutral 0
 * How do I get the hue from r, g and b, in degrees, with 0 for grays?
 * Given three channels, return the hue in degrees: red 0, green 120, blue 240, gray 0.
 * HSL hue of r, g and b in degrees, zero for gray
 * give me the degree on the colour circle for some rgb, gray is 0
 * hue of an rgb colour as an angle in degrees, zero for neutral ones
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
 * rainbow color from a hue in degrees plus saturation and value, as three doubles r, g, b in 0..1
 * colour wheel angle in degrees, saturation and brightness to rgb between 0 and 1, stored in an array
 * hsb to rgb, hue 0 to 360, all else 0 to 1, results in out
 * red, green, blue from 0 to 1 of a colour given as h (degrees), s, v
 * store three channels between 0 and 1 for an HSV colour with its hue in degrees
 * hue 0 is red, 120 green, 240 blue: compute r, g, b in 0..1 from h, s and v into an array
 * inverse of rgb to hsv, with degrees for the hue and 0..1 for all the rest
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
 * S of HSV as a fraction from r, g and b, zero for black
 * (max - min) / max of r, g, b, or 0 if the max is 0
 * How saturated is an RGB colour by the HSV model, from 0 to 1?
 * rgb to hsv saturation between 0 and 1, black gives 0
 * Write a function that computes the HSV saturation of an RGB color, 0 for black.
 * HSV color saturation from three channels, zero when all are 0
 * How colorful is an rgb pixel by the S of HSV? Black counts as 0.
 * chroma (max minus min) divided by the largest channel of r, g, b, 0 for black
 * Given red, green and blue, return the saturation in the HSV model, a fraction, 0 for black.
 * grey or intense? from r, g, b a number between 0 and 1, hsv style, black 0
 * relative spread of the rgb channels: biggest minus smallest over biggest, 0 for black
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
 * V of HSV from r, g, b: the largest of them
 * rgb to hsv value, on the same scale as the channels
 * HSV brightness of a color, its strongest channel
 * largest of red, green and blue
 * How do I get the value component of HSV, i.e. the maximum of red, green and blue?
 * max(r, g, b) of a color
 * Write a function that returns the V in HSV for red, green and blue, on their own scale.
 * value of the strongest color channel of r, g, b
 * value of a colour in the hue-saturation-value model: its biggest channel, unscaled
 * hsb brightness from rgb, in the unit of the channels
 * value of the brightest channel of a pixel
 * third HSV component, the maximum, from three channels
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
 * L of HSL on the channels' own scale, (max + min) / 2
 * (max + min) / 2 of r, g and b
 * How light is an RGB colour in the HSL model, as the mean of its strongest and weakest channel?
 * rgb to hsl lightness, (largest + smallest) / 2 without scaling
 * Write a function that computes the HSL lightness of an RGB color, the average of its maximum and minimum channel.
 * mean of the largest and the smallest of r, g and b
 * midpoint of the strongest and weakest of three colour channels
 * desaturate a pixel: half of max plus min of r, g, b
 * Given red, green and blue, return the HSL lightness in the same unit: (max + min) / 2.
 * average of only the max and min channel of an rgb color
 * lightness, the last letter of HSL, from r g b as the mid of biggest and smallest
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
 * S of HSL as a fraction, from r, g, b in 0..255, 0 for gray
 * rgb (0 to 255 each) to hsl saturation from 0 to 1
 * saturation between 0 and 1 of an 8-bit-scaled r, g, b color in the HSL model
 * How saturated is an rgb colour with channels up to 255 by HSL, from 0 to 1?
 * HSL saturation as a fraction of red, green and blue from 0 to 255
 * Write a function that computes the saturation for hue-saturation-lightness from channels of 0 to 255, as a fraction.
 * (max - min) / (255 - |max + min - 255|) of the r, g, b channels, 0 when they are equal
 * hsl saturation of r, g, b (each 0 to 255), 0 for grays
 * HSL color purity relative to its lightness, from r, g, b of 0 to 255, a number in 0..1
 * rgb channels up to 255 in, S as in HSL between 0 and 1 out
 * chroma over what the HSL lightness allows, for r, g, b in 0..255, gray gives 0
 * how vivid is the rgb 0..255 colour, hsl version, result 0 to 1
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
 * rgb to cmyk: the black key, 1 minus the largest of three channels in 0..1
 * black component in cmyk of an rgb color with channels from 0 to 1
 * k = 1 - max(r, g, b) for channels in 0..1
 * How much black ink does an rgb color (0 to 1 per channel) need in CMYK?
 * K channel from red, green and blue between 0 and 1
 * Write a function that computes the key (black) of a CMYK conversion from R, G and B in 0 to 1.
 * black share in CMYK print for a screen color, channels between 0 and 1
 * one minus the strongest of three color channels
 * Given channels from 0 to 1, return the black part of CMYK.
 * CMYK black from r, g, b in the unit range
 * what amount of black does the printer use for an rgb 0..1 colour in cmyk
 * what is missing to a full 1 in the strongest of red, green and blue
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
 * How much {OP} ink does an rgb color from 0 to 1 need in CMYK? Nothing for black.
 * {OP} part of CMYK from red, green and blue in the unit range, 0 for black
 * {OP} ink of an rgb color in 0..1 once black is taken out, 0 for black
 * Write a function for the {OP} value of an RGB (0 to 1) to CMYK conversion, 0 when the color is black.
 * {OP} share in cmyk print for r, g, b between 0 and 1, none for black
 * (1 - {OP:2} - k) / (1 - k), the {OP} amount, where k is 1 - max(r, g, b); 0 for black
 * screen color, channels 0 to 1, to {OP} for the cmyk printer, black needs 0
 * CMYK {OP} value between 0 and 1 for given red, green, blue in 0..1, black giving 0
 * amount of {OP} for a 0..1 screen colour when converting to CMYK with key, 0 if it is black
 * print colour separation into CMYK: {OP} for r, g and b of 0 to 1, zero for black
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
 * cmyk to one rgb channel from 0 to 255, given its ink and the black, both 0..1
 * 255 * (1 - ink) * (1 - k) for an ink and black, both 0 to 1
 * red from 0 to 255 out of cyan and black from 0 to 1
 * Convert an ink amount and black, both in 0 to 1, to a screen channel of 0 to 255.
 * How do I get the red value (0 to 255) from C and K of CMYK?
 * screen color channel up to 255 from its ink and the key, both 0 to 1
 * Write a function for one channel, 0 to 255, of a CMYK to RGB conversion, given ink and key as fractions.
 * print color to screen color, one channel: 255 times what ink and black let through
 * Given {ink} and {black} from 0 to 1, return the RGB channel value from 0 to 255.
 * green from magenta and black, or blue from yellow and black, scaled to 255
 * cyan and key as fractions to the 0..255 red of the monitor
 * light that remains after an ink and the black ink, as fractions, scaled to 255
 *
 * @T double float
 * @name cmyk_to_channel ink_to_rgb
 * @range ink 0 1
 * @range black 0 1
 */
T cmyk_to_channel(T ink, T black) { return 255 * (1 - ink) * (1 - black); }

/**
 * float color in 0..1 to byte, rounded to nearest and clipped
 * 0..1 to 0..255, rounded, values outside clipped
 * Convert a color value from 0.0-1.0 to a whole number in 0-255, nearest one, clamped.
 * real channel value from 0 to 1 to an 8-bit integer, rounded and limited
 * How do I turn a float color of 0 to 1 into an 8-bit one, rounded and clamped?
 * scale a channel from the unit range to a byte, rounding half up, saturating at both ends
 * Write a function that maps a colour component of 0 to 1 to the nearest integer in 0 to 255 and clips others.
 * (int)(x * 255 + 0.5), with 0 below 0 and 255 above 1
 * Given a channel normalized to 0..1, return the rounded byte, out-of-range values clipped.
 * quantize a color component of 0..1 to 8 bits, rounded to nearest, clamped to 0 and 255
 * color 0.5 should become 128, 1.0 become 255, anything outside 0..1 cut off
 * eight-bit level nearest to a share of full intensity, shares outside 0 to 1 clipped
 *
 * @T double float
 * @name unit_to_byte float_to_byte
 * @range x 0 1
 */
int32_t unit_to_byte(T x) { return x <= 0 ? 0 : x >= 1 ? 255 : (int32_t)(x * 255 + (T)0.5); }

/**
 * byte color 0..255 to float 0..1
 * 0..255 to 0..1
 * Convert an 8-bit color value to a number between 0 and 1.
 * divide an 8-bit channel by 255 to a fraction
 * How do I normalize a pixel value to the range 0 to 1?
 * normalize an 8-bit channel to 0..1
 * Write a function that turns a whole number 0-255 into 0.0-1.0.
 * scale a byte of 0..255 to the unit interval
 * Given an 8-bit channel of a pixel, return the fraction of full intensity, 255 being 1.
 * 8-bit pixel intensity as a fraction from 0 to 1
 * shader wants 0..1 but i have 0..255
 * an octet as a proportion of 255
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
 * min(255, max(0, x))
 * Given a computed channel, force it into the range 0 to 255 of a byte.
 * pixel clipping to 0 and 255
 * value too big for an 8-bit pixel? cut it to 255, negative to zero
 * force a channel back into the interval from 0 to 255
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
 * pixel plus offset, saturated to a byte
 * Given a pixel and a change of brightness, return the sum clamped to 0..255.
 * brightness control for a gray value: value plus change, from 0 to at most 255
 * pixel up or down by some amount but stay in 0-255
 * exposure shift of one gray level, added and saturated to 0 through 255
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
 * brighten a channel by percent, clamped to 0 and 255
 * raise a gray value by some percent of itself, at most 255 and at least 0
 * How do I lighten a color channel by some percent but keep it from 0 to 255?
 * pixel + pixel * percent / 100, clamped to 0..255
 * Write a function that brightens a channel by a percentage of its value and limits it to 0 to 255.
 * lighten a channel relatively, by percent, clipped to the byte range
 * increase brightness in percent of the pixel, capped to 0..255
 * percentage brightness change of a pixel, negative darkens, result between 0 and 255
 * scale a pixel up by a percentage of itself and clamp to 0..255
 * x percent more light for one pixel, but not above 255 and not below 0
 * pixel darker or lighter by a relative amount in percent, saturated to 0..255
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
 * brighten an image in place by adding an amount to each pixel, clamped to 0..255
 * add a value to every pixel of an array, clamp to 0..255, in place
 * change the brightness of all pixels in place by an amount, each kept in 0 to 255
 * How do I make a picture brighter by adding an amount to every pixel, limited to 0..255?
 * Make all pixels of an image brighter or darker by the same amount, from 0 to at most 255.
 * image brightness in place: pixel plus amount with saturation at 0 and 255
 * Write a function that raises each of the {n} pixels by {amount} and keeps them between 0 and 255.
 * lighten a whole gray image by a given amount, clipping to 0..255
 * add an amount to each gray pixel (a negative one darkens) and clamp to 0..255, in place
 * Given an array of pixels and an amount, adjust the brightness in place without leaving 0 to 255.
 * picture is too dark, add an amount to each pixel but never above 255 or below 0
 * shift all intensities of a picture by an amount, clipping at black (0) and white (255)
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
 * (x - 128) * factor + 128, clamped to 0..255
 * contrast adjustment of a gray value: distance from 128 times the factor, clipped to 0 and 255
 * How do I raise the contrast of a gray value around 128 by a factor, clamped to 0..255?
 * scale the distance of a pixel from 128 by a factor, limited to 0..255
 * Write a function that applies a contrast factor around 128 to a pixel and clips the result to 0 to 255.
 * stretch a pixel away from 128 by a factor, cut at 0 and 255
 * contrast of one pixel about the centre 128, more for factors above 1, kept in 0 to 255
 * Given a pixel and a contrast factor about 128, return the new value between 0 and 255.
 * contrast control around mid gray 128, times a factor, saturated to 0..255
 * image looks flat, contrast formula for one pixel: factor around 128, cap 0 to 255
 * pull a gray level away from 128 by a factor, clip to 0 through 255
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
 * 255 - x
 * negative of an 8-bit gray value
 * How do I invert a color channel from 0 to 255?
 * Write a function that returns the negative of a pixel from 0 to 255.
 * invert a gray value: 255 minus it
 * inverse of a grayscale value, 255 minus it
 * photo negative of one channel, 0 becomes 255
 * Given a pixel value, return its complement to 255.
 * dark becomes light and the other way round for an 8-bit pixel
 * negative film effect for one pixel value of 0 to 255
 * complementary intensity of an 8-bit channel
 *
 * @T int32_t uint8_t double
 * @name invert_pixel negative_pixel
 * @range x 0 255
 */
T invert_pixel(T x) { return 255 - x; }

/**
 * invert an image of 8-bit pixels in place
 * negative of a picture in place, each pixel p to 255 - p
 * replace every pixel by 255 minus itself
 * How do I invert all pixels (0 to 255) in an array?
 * make a photo negative in place, pixels from 0 to 255
 * Write a function that inverts {n} gray pixels of 0 to 255 in place.
 * flip the brightness of every pixel, 0 to 255 and 255 to 0, in the array
 * image inversion in place, 8 bits per pixel
 * turn a grayscale picture with levels up to 255 into its negative
 * Given an array of values from 0 to 255, invert each of them.
 * make negative of all pixels, so 255 minus each, in the array
 * photo to film negative, whole buffer, values 0..255
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
 * gray image from an interleaved rgb image, luma (299 r + 587 g + 114 b) / 1000
 * convert n rgb pixels to grayscale, three values per pixel, weights 299, 587, 114 per mille
 * interleaved r, g, b to gray levels by integer BT.601 weights in thousandths, rounded down
 * How do I turn a colour picture of r, g, b triples into a gray one with 0.299, 0.587 and 0.114, rounded down?
 * weighted gray, (299 r + 587 g + 114 b) / 1000, for each rgb triple of a buffer
 * Write a function that converts n RGB pixels into n gray values, weighted 299, 587 and 114 over 1000.
 * colour photo to black-and-white photo, r, g, b triples in and luma (299, 587, 114 thousandths) out
 * integer BT.601 luma, over 1000, of every pixel in an interleaved rgb buffer
 * gray[i] from rgb[3i], rgb[3i+1], rgb[3i+2] with the weights 299, 587, 114 divided by 1000
 * desaturate a whole rgb image into another array by (299 r + 587 g + 114 b) / 1000
 * rgb image to grayscale array, 299 587 114 over 1000
 * reduce r, g, b to one luma value for all n pixels, 299/1000, 587/1000, 114/1000 together, truncated
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
 * black or white from a gray value: 255 if it reaches the limit, else 0
 * binarize a pixel with a threshold: 0 below it, otherwise 255
 * threshold a pixel: 255 if at least the limit, else 0
 * How do I turn a gray pixel into black (0) or white (255, from the limit on)?
 * Write a function that thresholds a pixel value, white 255 from the limit on, black 0 below.
 * pixel >= threshold ? 255 : 0
 * binary image value of a pixel: 255 at or above the cut, 0 below it
 * simple thresholding of a pixel to 0 or 255, the limit itself becomes white
 * Given a pixel and a threshold, return 255 if the pixel is not below it, or 0.
 * black (0) and white (255) conversion of a gray level, white from the threshold up
 * is pixel at least the limit then white (255) else black (0)
 * two-level quantization of a gray value at a given cut, inclusive, to 0 or 255
 *
 * @T int32_t double
 * @name threshold_pixel binarize
 * @range pixel 0 255
 * @range limit 0 255
 */
T threshold_pixel(T pixel, T limit) { return pixel >= limit ? 255 : 0; }

/**
 * black or white pixel: 255 from gray 128 on, else 0
 * make a gray pixel black (0) or white (255), split at 128
 * Is the pixel rather black (0) or white (255)? White from 128 up.
 * threshold a pixel in the middle: below 128 to 0, otherwise to 255
 * convert a gray level to pure black 0 or white 255, white starting at 128
 * Write a function that turns a gray value into 255 if it is at least 128, into 0 otherwise.
 * binarize one pixel at half brightness, 128 and more to 255, less to 0
 * 255 for a bright pixel of 128 or above, 0 for a dark one
 * pixel >= 128 ? 255 : 0
 * 1-bit color of a gray value as 0 or 255, cut at 128 inclusive
 * dark gray under 128 to black 0, light gray to white 255
 * fax value of a gray pixel, 0 below 128 and 255 otherwise
 *
 * @T int32_t double
 * @name black_or_white to_black_white
 * @range pixel 0 255
 */
T black_or_white(T pixel) { return pixel >= 128 ? 255 : 0; }

/**
 * threshold an image in place: 255 from the limit on, 0 below
 * binarize a picture in place, pixels not below the threshold to 255, the rest to 0
 * make an image black (0) and white (255) in place, white at or above a given level
 * set pixels to 255 if at least the threshold, otherwise to 0, in place
 * How do I convert a gray image to pure black 0 and white 255 at a limit that counts as white?
 * Write a function that thresholds {n} pixels in place to 0 and 255, the limit itself becoming white.
 * image segmentation by a fixed threshold in place: 255 for pixels >= it, 0 for others
 * binary image from gray levels, in place, 255 where the level reaches the cut and 0 elsewhere
 * every pixel of the buffer becomes 0 if smaller than the limit, else 255
 * Given an array of gray values and a limit, binarize it: 255 from the limit up, else 0.
 * scan to b/w with my own limit, in place: 255 from the limit up, 0 under it
 * segment foreground (255, intensity at least the threshold) from background (0), in place
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
 * Turn a gray picture into pure black (0) and white (255) in place, splitting at 128.
 * binarize an image at half brightness in place: 128 and more to 255, less to 0
 * all pixels of a buffer to 0 if under 128 and to 255 if not
 * How do I get a black (0) and white (255) version of gray pixels, cut at 128, in place?
 * Write a function that binarizes an array of gray values in place: 255 from 128 on, else 0.
 * fax-like picture from gray levels, in place, each below 128 to 0 and each other to 255
 * dark pixels of the picture (below 128) become 0, bright ones 255
 * threshold an image in the middle, 255 for pixels >= 128, 0 for the others, in place
 * 1-bit image from 8-bit pixels in the same array, 0 for under 128, 255 otherwise
 * set each pixel to 255 if 128 or more, else 0
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
 * how many pixels of the byte array lie strictly above the given limit
 * How many of n one-byte pixels of an image are above a gray level?
 * number of white pixels after thresholding, strictly above the limit
 * Write a function that counts the byte pixels that exceed a given brightness.
 * bright area of a picture: the number of its byte pixels over a limit
 * tally of the gray bytes over a limit, the limit itself not included
 * Given gray pixels and a limit, return how many are brighter.
 * size of the foreground: number of pixels above a level
 * bright pixel count of a byte image, bright meaning greater than the limit
 * amount of pixels in the buffer lighter than x
 * area of the overexposed part of a byte image: pixels exceeding the limit
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
 * how many pixels are brighter than a limit
 * number of gray values in an array over a threshold, not equal to it
 * Count the pixels above a given brightness.
 * how many bright pixels an image has, bright meaning greater than a limit
 * Write a function that counts gray levels greater than a limit.
 * count of pixels lighter than a given gray, strictly
 * how much of the picture is bright: the number of pixels over the limit
 * values in the array exceeding the brightness limit, counted
 * area, in pixels, of what is brighter than a limit
 * Given gray values and a level, return how many lie above it.
 * overexposed pixel count: how many values are greater than the limit
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
 * gray level histogram, 256 bins
 * How many of n byte pixels does each brightness from 0 to 255 have? Fill an array of 256 counts.
 * Fill 256 counters with the number of byte pixels of each value.
 * Write a function that computes the histogram of n 8-bit pixels in an array of 256 counters.
 * image histogram: for each byte value the number of pixels, into counts
 * tally the pixel values from 0 to 255 of a byte image into 256 counters that start at zero
 * brightness distribution of a picture of bytes, as 256 counts
 * Given {n} bytes, store in {counts} how many there are of each value.
 * 256 bins, count the bytes of a buffer
 * frequency table of n 8-bit intensities, 256 entries
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
 * count each gray level from 0 to 255 of an image into an array of 256
 * How often does every brightness from 0 to 255 occur among n pixels? Store 256 counts.
 * pixel histogram with 256 counters
 * Write a function that fills the 256-entry histogram of an image with gray levels 0 to 255.
 * gray levels of an image tallied in 256 counters, which are cleared first
 * brightness statistics of integer pixels: how many of each value from 0 to 255
 * number of pixels for each value 0..255 of an image, into an array of 256
 * frequency of each intensity 0..255 of an image, written to a table of 256
 * fill counts[256] from n pixels of 0 to 255, starting at zero
 * Given pixels with levels 0 to 255, store in the second array how many there are of each level.
 * distribution of the intensities 0 to 255 in a photo, as 256 counts
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
 * How bright is a picture of byte pixels on average?
 * mean gray level of 8-bit pixels
 * average of all pixels, one byte each
 * Write a function that returns the mean brightness of a gray image of bytes, 0 for no pixels.
 * overall brightness of an 8-bit image: the mean of its pixels, 0 if empty
 * mean intensity of a picture stored as bytes
 * Given {n} pixels of one byte, return their mean as a real number.
 * average luminance of a frame of n one-byte pixels
 * is the webcam picture dark? average of the bytes
 * arithmetic mean of all intensities of a byte buffer
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
 * mean gray level of n pixels as a double
 * How bright is the picture on average? The mean of its n gray values, please.
 * average of the pixel values
 * mean of all gray values as a decimal number
 * Write a function for the average brightness of an image, 0 without pixels.
 * overall lightness of a photo: the mean of its gray values
 * sum of pixels / number of pixels, 0 for an empty image
 * is the photo dark? compute the mean intensity of its pixels
 * typical brightness of a frame, meaning the average of all its pixels
 * mean intensity of n gray pixels
 * brightness level of a whole picture, i.e. its mean pixel
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
 * stretch the contrast of an image in place: darkest pixel to 0, brightest to 255, rounded down
 * contrast stretching to 0..255 in place; nothing changes when all pixels are equal
 * normalize an image in place so the darkest pixel is 0 and the brightest 255, a flat one unchanged
 * auto contrast for an array of gray pixels: min to 0, max to 255, linear in between, in place
 * How do I spread gray values linearly over the full range 0 to 255? Flat images stay.
 * Write a function that stretches {n} pixels in place from their own range to 0 to 255, doing nothing if all are equal.
 * p becomes (p - min) * 255 / (max - min) for every pixel, unless all are the same
 * use the whole range 0 to 255 of gray levels: stretch the pixels linearly in place
 * full-range scaling of gray pixels to 0..255 in place; a flat image stays as it is
 * linear histogram stretching of n pixels to 0 through 255, integers rounded down
 * gray picture uses only 50 to 180, spread whatever range it has to 0 to 255, in place
 * expand the dynamic range of intensities linearly to 0..255, leaving constant images alone
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
 * top * alpha + bottom * (1 - alpha)
 * mix a foreground and a background channel by an opacity, 1 being all foreground
 * How do I draw a transparent pixel value over another, given top, bottom and opacity?
 * Write a function that blends a foreground and a background channel with a real alpha.
 * composite one channel: over operator on an opaque background, arguments foreground, background, alpha
 * transparent overlay of one channel, foreground first, then background, then opacity
 * Given {top}, {bottom} and the opacity {alpha} of the top, return the visible value.
 * blend top and bottom values by an opacity between 0 and 1
 * put half transparent color on top of another, one channel: top, bottom, share of the top
 * weighted sum of a foreground and a background by coverage
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
 * blend mode {OP} on bottom a and top b: {OP:2}
 * How does the layer mode {OP} combine two channel values a (bottom) and b (top)? It is {OP:2}.
 * Combine two pixels a and b of 0 to 255 with the {OP} mode: {OP:2}.
 * Write a function for the {OP} blend of two channels, {OP:2}, where a is the bottom one and comes first.
 * {OP} as in image editors, so {OP:2} with a below and b above
 * photo layers, mode {OP}: {OP:2} from the lower value a and the upper value b
 * Given two channel values a and b, return {OP:2}, the {OP} mode.
 * layer blending by {OP} of a with b, that is {OP:2}
 * photoshop-like {OP} of two values a and b: {OP:2}
 * result of two layers combined by {OP}, one channel each, bottom a then top b: {OP:2}
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
 * x ^ (1 / gamma) for an intensity between 0 and 1
 * gamma correct a value between 0 and 1, exponent one over gamma
 * How do I apply gamma to a pixel in 0..1, so that gammas above 1 brighten it?
 * Raise a normalized intensity to one over gamma.
 * Write a function for the gamma correction x^(1/gamma) of a channel between 0 and 1.
 * encode linear light with the gamma exponent 1 / gamma
 * brighten midtones of a 0..1 value by gamma: raise it to one over gamma
 * Given an intensity {x} from 0 to 1 and {gamma}, return the gamma-corrected x^(1/gamma).
 * power-law transform of an intensity with the reciprocal of gamma as exponent
 * correct a 0..1 value for monitor gamma, i.e. take the gamma-th root
 * nonlinear encoding of an intensity by the power 1 / gamma
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
 * x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ^ 2.4
 * sRGB inverse companding of one channel in 0..1
 * Given an sRGB-encoded channel between 0 and 1, return the linear intensity.
 * linear-light value of an sRGB screen channel in 0..1
 * undo the sRGB curve of a 0..1 channel before calculating with light
 * physical intensity for a stored sRGB component, both from 0 to 1
 *
 * @name srgb_to_linear linearize
 * @range x 0 1
 */
double srgb_to_linear(double x) { return x <= 0.04045 ? x / 12.92 : __builtin_pow((x + 0.055) / 1.055, 2.4); }

/**
 * linear to srgb for a channel between 0 and 1
 * encode a linear channel in 0..1 as sRGB
 * sRGB companding of one linear channel from 0 to 1
 * How do I convert linear light of 0 to 1 to an sRGB value?
 * apply the sRGB gamma curve to a channel between 0 and 1
 * Write a function that turns linear intensity between 0 and 1 into an sRGB component.
 * x <= 0.0031308 ? 12.92 x : 1.055 x^(1/2.4) - 0.055
 * sRGB transfer function, linear to encoded, for a value in 0..1
 * Given linear light of 0 to 1, return the sRGB-encoded screen value.
 * sRGB screen value of a linear intensity, both in 0..1
 * after lighting maths go back from linear to sRGB screen values, one channel in 0..1
 * sRGB-companded component for a physical intensity between 0 and 1
 *
 * @name linear_to_srgb encode_srgb
 * @range x 0 1
 */
double linear_to_srgb(double x) { return x <= 0.0031308 ? 12.92 * x : 1.055 * __builtin_pow(x, 1 / 2.4) - 0.055; }

/**
 * sepia {OP} of an rgb color: {OP:2}, limited to 255
 * sepia filter: new {OP} = {OP:2}, not above 255
 * {OP} after the sepia effect, min(255, {OP:2})
 * How do I compute the sepia {OP} value {OP:2} from r, g and b, capped at 255?
 * sepia tone, {OP}: {OP:2}, at most 255
 * Write a function for the {OP} channel of a sepia pixel, {OP:2} with an upper limit of 255.
 * old photo effect: {OP} is {OP:2}, at most 255
 * vintage look, {OP} component: {OP:2} clipped at 255
 * Given red, green and blue, return the {OP} of the sepia tone, {OP:2}, capped at 255.
 * brownish sepia tint, {OP} channel by {OP:2}, 255 at most
 * old brown photo look, i need the {OP} part: {OP:2} but no more than 255
 * antique sepia tint of a colour: its {OP} component {OP:2}, capped at 255
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
 * color depth reduction to {K} values per channel, evenly spaced from 0 to 255, nearest one
 * Write a function that maps 0 to 255 to the nearest of {K} evenly spaced levels.
 * {K}-level posterization of an 8-bit channel, nearest level, from black 0 to white 255
 * round a pixel to one of {K} gray levels spread evenly over 0 to 255
 * Given a pixel, return the closest of {K} equally spaced values from 0 to 255.
 * poster effect with {K} tones, evenly from 0 to 255, each pixel to the nearest tone
 * only {K} evenly spaced shades of grey please, 0 and 255 among them, nearest one to my pixel
 * limit a pixel of 0..255 to the nearest of {K} distinct values, equally far apart, both ends included
 *
 * @K 2 4 6 16
 * @name posterize quantize_gray
 * @range pixel 0 255
 */
int32_t posterize(int32_t pixel) { return (pixel * (K - 1) + 127) / 255 * 255 / (K - 1); }

/**
 * error diffusion of a row of pixels in place: 255 from 128 on, else 0, error to the next pixel
 * dither a row to 0 and 255 in place, threshold 128, the whole error passed to the right
 * one-dimensional error diffusion dithering of n pixels to 0 or 255 (at least 128), in place
 * How do I dither a line of gray pixels to 0 and 255 by carrying each error to the next pixel, cut at 128?
 * turn a gray row into 0 and 255 (128 or more) and carry the error to the next pixel
 * Write a function that dithers {n} pixels in place to 0 or 255 with error diffusion, threshold 128 inclusive.
 * 1-bit dithering of a scan line in place: pixel plus error >= 128 gives 255, else 0, remainder to the next
 * halftone a row to 0 and 255 at 128 by passing the full rounding error to the right
 * Given gray values, replace them by 0 or 255 (from 128 up), adding what was lost to the next value first.
 * dithering of a row to 0 and 255, at 128, the whole error goes to the right neighbour
 * black (0) and white (255) line that still looks gray from far away: cut at 128, error to the next pixel, in place
 * binarize a scan line to 0 or 255 at 128 while pushing the residue to the pixel on the right
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
 * ordered dithering of a pixel at x, y: 255 above the 2x2 threshold (32, 160 / 224, 96), else 0
 * Bayer dithering of a pixel with the 2 by 2 matrix 32, 160; 224, 96 by row and column: 255 if greater, else 0
 * dither a gray value to 0 or 255 by its column and row in the repeating pattern 32 160 / 224 96, white if brighter
 * How do I make a pixel at x, y black (0) or white (255, if above it) with the threshold matrix 32, 160, 224, 96?
 * 255 if the pixel is brighter than the threshold at x, y of the tiled rows 32 160 and 224 96, else 0
 * Write a function for ordered dithering of a pixel at x, y with the 2x2 thresholds 32, 160, 224, 96: 255 above, 0 otherwise.
 * threshold map dithering of a pixel at x, y: 32, 160 in even rows, 224, 96 in odd rows, 255 if above, else 0
 * halftone one pixel by the 2x2 pattern 32 160 / 224 96 at its x and y, white 255 when greater, black 0 when not
 * Given a pixel and its column and row, return 255 if it exceeds the entry of the tiled 2x2 map 32, 160, 224, 96, else 0.
 * pattern dithering of a gray value at column x, row y with Bayer limits 32 160 over 224 96, result 0 or 255 (brighter)
 * checker-like dither for one pixel at x, y: limits 32, 160 on even y and 224, 96 on odd y, 255 if brighter else 0
 * position-dependent threshold from rows (32, 160) and (224, 96), tiled, decides on 0 or 255 for a pixel, 255 if above
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
 * mirror each row of a picture in place, stored row by row, width then height
 * mirror a row-major image of width and height left to right
 * How do I flip a picture, given width and height, in place so that left becomes right?
 * reverse every row of a row-major pixel grid in place, width before height
 * Write a function that mirrors an image left to right in place, stored row by row, with its width and height.
 * horizontal flip of a matrix with so many columns and so many rows, in place
 * left-right mirror of a bitmap of width and height, in its own buffer
 * Given pixels in rows of {width}, reverse each of the {height} rows.
 * flip left/right in place: pixels by rows, width, height
 * selfie is mirrored, flip every row of it back, width and height are given
 * left and right of a width by height bitmap swapped row by row in place
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
 * swap the rows of a row-major image of width and height top to bottom, in place
 * How do I mirror a picture, given width and height, at its horizontal axis in place?
 * reverse the order of the rows of a pixel grid in place, width before height
 * Write a function that flips an image vertically, stored row by row, with its width and height.
 * vertical flip of a matrix with so many columns and so many rows, in place
 * top-bottom mirror of a bitmap of width and height, in its own buffer
 * Given pixels in rows of {width}, exchange the first of the {height} rows with the last and so on.
 * flip up/down in place: pixels by rows, width, height
 * photo stands on its head, reverse its rows from top to bottom, width and height are given
 * bottom row of a width by height bitmap becomes the first one and so on, in place
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
 * crop an image into another array: image width, then left, top, width and height of the part
 * cut a rectangle out of a picture into out: picture width, then x, y, w, h
 * copy part of an image into another, given the image width, column, row, and the part's width and height
 * How do I crop a picture of a given width to the rectangle x, y, w, h, copied to another array?
 * sub-image of a picture with given width, from column x and row y, w wide and h high, into out
 * Write a function that copies a region of pixels: image width, left, top, region width, region height.
 * extract a region of interest from rows of a width: column, row, size across, size down
 * image[y:y+h, x:x+w] copied to out, called with image width, x, y, w, h
 * take a window out of a row-major bitmap: bitmap width, x, y, window width, window height
 * crop: pixels, image width, left, top, width and height of the part, output
 * clip a photo of some width to the part that starts at x, y and is w by h
 * rectangle of a row-major grid into a smaller grid: grid width, start column, start row, columns, rows
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
 * resize an image from width, height to a new width, height: source column x * width / w, row y * height / h, rounded down
 * scale a picture to another size by nearest neighbour, source positions rounded down; old width and height, new ones after out
 * nearest neighbor scaling of a bitmap, the source index being x * old / new in integers for both axes
 * How do I enlarge or shrink an image without interpolation, taking pixel x * width / new width (rounded down), rows alike?
 * resample width x height pixels to a new width and height, each from column x * width / w and row y * height / h
 * Write a function that resizes an image by nearest neighbour, index scaled and rounded down: old width and height, new width and height.
 * thumbnail of a raster image without averaging: pick source pixel floor(x * width / w), floor(y * height / h)
 * zoom an image from one size to another, every new pixel copied from the scaled position rounded down
 * new picture of another size, each pixel from the source pixel at the proportional column and row, rounded down
 * image scaling, blocky: out[y][x] = in[y * height / h][x * width / w]
 * change the resolution of a picture, no interpolation, coordinates multiplied by old size over new size and truncated
 * scale pixel art from width, height to w, h with source index x * width / w and y * height / h
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
 * y * width + x, called with x, y and width
 * offset of the pixel at x, y in an image of a certain width
 * Where in the array is pixel (x, y) of a picture with a given width?
 * pixel position x, y and image width to array index
 * Write a function that returns the index of a pixel from x, y and the image width.
 * linear index of the point x, y in a row-major bitmap, width last
 * position of a pixel in the buffer from x, y and the row length
 * Given {x}, {y} and {width}, return the place in the pixel buffer.
 * coordinates x and y plus the width to a row-major index
 * where is pixel x,y in a 1d array of rows with this width
 * row-major offset of a raster position, given column, row and width
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
 * pixel number {OP:3}: the {OP}, both from 0
 * Which {OP} does pixel number {index}, counted from 0, have in a picture of that width?
 * {OP} coordinate from a linear index and the width
 * Write a function that gives the {OP} of a pixel from its array index and the image width.
 * linear index and image width back to {OP:2}
 * {OP:2} of the i-th pixel in rows of a certain width, both counted from 0
 * Given an index and the image width, return the {OP}.
 * index {OP:3} gives the {OP}
 * have position in pixel array and the width, want the {OP:2}, counted from 0
 * raster {OP:2} recovered from a flat offset and the row width
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
 * number of pixels, in millions, of an image from width and height
 * width times height in megapixels
 * how many megapixels are width times height
 * megapixels of a photo with given width and height
 * How many megapixels does an image of that width and height have?
 * image resolution in MP from its two sides in pixels
 * Write a function that computes megapixels from width and height.
 * width * height / 1000000 as megapixels
 * camera resolution in millions of pixels, width times height
 * Given the size of a photo in pixels, return the megapixels.
 * camera with 6000 by 4000 pixels, how many MP is that? width and height in
 * image area in millions of dots from width and height
 *
 * @T double float
 * @name megapixels image_megapixels
 * @range width 0 8000
 * @range height 0 8000
 */
T megapixels(T width, T height) { return width * height / 1000000; }

/**
 * number of pixels in an image of width by height
 * width times height of a picture
 * pixel count of a resolution
 * How many pixels does a screen of a given width and height have?
 * total pixels of a width by height picture
 * Write a function that returns how many pixels an image of given width and height has.
 * image area in pixels from its width and height
 * how many pixels a photo has, from its two sides
 * resolution product: width times height
 * count of dots on a display, horizontal times vertical
 * how many dots does a picture consist of, so many wide and so many high
 * all pixels of a bitmap, rows times columns
 *
 * @T int32_t int64_t
 * @name pixel_count total_pixels
 * @range width 0 8000
 * @range height 0 8000
 */
T pixel_count(T width, T height) { return width * height; }

/**
 * size of an uncompressed image in bytes from width, height and bits per pixel, rounded up
 * bitmap size in whole bytes: width, height, bits per pixel
 * width * height * bits per pixel / 8, rounded up
 * How many bytes does a raw image of width, height and bits per pixel need, rounded up?
 * memory in bytes for a picture of a given width, height and color depth in bits, rounded up
 * Write a function that computes the bytes of a bitmap from width, height and bits per pixel, rounded up.
 * framebuffer size in bytes, width x height x bits per pixel, a started byte counts
 * uncompressed file size of a photo: pixels across, pixels down, bits each, to bytes rounded up
 * Given {width}, {height} and {bits} per pixel, return the number of bytes, rounded up.
 * raw image storage in bytes for width, height and bit depth, rounding up
 * how many bytes of ram for a picture with w, h and bits per pixel, last partial byte included
 * storage of an uncompressed raster from width, height, bits per pixel, in whole bytes rounded up
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
 * width divided by height
 * aspect ratio of a screen as a decimal, from width and height
 * What is the aspect ratio of an image, given width and height, as one number?
 * How wide is a picture compared to its height?
 * Write a function that computes the aspect ratio from width and height.
 * proportion of a video frame, horizontal over vertical size
 * ratio of width to height
 * Given {width} and {height}, return how many times wider than high it is.
 * 1920 x 1080 gives 1.78: width over height
 * is the screen wide or square-ish, width by height as decimal number
 * quotient of horizontal and vertical extent of a frame
 *
 * @T double float
 * @name aspect_ratio width_to_height
 * @range width 1 4000
 * @range height 1 4000
 */
T aspect_ratio(T width, T height) { return width / height; }

/**
 * aspect ratio in lowest terms, from width and height into an array of two
 * reduce 1920 x 1080 to 16:9, two numbers in an array
 * simplify width and height to the smallest whole numbers with the same ratio, stored in out
 * Which ratio like 4:3 does a picture of given width and height have? Store both numbers.
 * screen format as two small integers like 16 and 9 in an array, from width and height
 * Write a function that stores the reduced aspect ratio of an image, width part first.
 * width : height, reduced, into an array of two
 * divide width and height by their greatest common divisor and store both
 * proportions of a display in the smallest whole numbers, written to an array
 * is it 16 to 9 or 4 to 3? compute both numbers from width and height into out
 * resolution width, height to the reduced aspect ratio pair in an array
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
 * keep the aspect ratio while resizing: width, height and new width give the new height
 * height for a new width with unchanged proportions, given old width and height first
 * scaled height: height * new width / width, called with width, height, new width
 * How high is a picture of some width and height after scaling it to another width?
 * Write a function that returns the height that keeps the proportions, given width, height and new width.
 * proportional resize: new height from width, height and the wanted width
 * resize an image to a width without distortion: what height, given width, height and new width
 * Given {width}, {height} and {target} width, return the matching height.
 * thumbnail height from the original width and height and the thumbnail width
 * i change the width, whats the new height so nothing gets squeezed? i have width, height, new width
 * proportional counterpart of a new horizontal size: old width, old height, new width to new height
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
 * scaled width: width * new height / height, called with width, height, new height
 * How wide is a picture of some width and height after scaling it to another height?
 * keep the proportions: new width from width, height and the wanted height
 * Write a function that returns the width that keeps the aspect ratio, given width, height and new height.
 * resize an image to a height without distortion: what width, given width, height and new height
 * thumbnail width from the original width and height and the thumbnail height
 * proportional width for a wanted height, after the original width and height
 * original width, original height, wanted height: the matching width
 * how broad must the picture get for a new height? old width and old height come first
 * width that goes with a changed height at the same proportions, from old width, old height, new height
 *
 * @T int32_t int64_t double
 * @name scaled_width resize_width
 * @range width 1 2000
 * @range height 1 2000
 * @range target 1 1000
 */
T scaled_width(T width, T height, T target) { return width * target / height; }

/**
 * scale factor to fit an image (width, height) into a box (width, height)
 * largest factor that lets a picture fit into a frame, given picture width and height, then frame width and height
 * min(box width / width, box height / height), arguments: image width, image height, box width, box height
 * How much must I scale an image so that it just fits in a window? I have both widths and heights, the image's first.
 * largest scale at which a whole image is visible in a box: image width, image height, box width, box height
 * Write a function for the zoom that fits a picture in a frame: image width and height, then frame width and height.
 * largest factor by which an image (width, height) still fits into a box (width, height)
 * zoom factor for width and height to fit box width and height
 * letterbox scale: the smaller of box width / width and box height / height
 * Given the width and height of an image and then of a screen, return the smaller of the two ratios screen / image.
 * make picture fit inside a rectangle, by what do i multiply? given picture w and h, rectangle w and h
 * greatest zoom without cropping in either direction, from image width and height and frame width and height
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
 * is an image {OP}, i.e. {OP:2}
 * check if a picture is {OP}: {OP:2}
 * {OP} orientation test for width and height
 * Is a photo of this width and height {OP}?
 * true for {OP} format, which is {OP:2}
 * Write a function that tells whether an image of given width and height is {OP}.
 * width and height to true if {OP}, meaning {OP:2}
 * screen orientation from width and height: is it {OP}?
 * Given width and height, check for {OP} format.
 * does a picture of this width and height have {OP} shape
 * photo {OP} yes or no, from its width and height
 * compare width and height of a frame: does it count as {OP}
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
 * center a box in a window: (window size - box size) / 2
 * x position that centers an element in a container, container width first
 * (outer - inner) / 2, the offset that centers one size in another
 * margin on each side when centering an item of the second size in a container of the first
 * How do I center an image on the screen, i.e. where does it start, given screen width and image width?
 * Write a function that gives the left edge of a centered element from container and element width.
 * offset to center something: half of outer size minus inner size
 * centered start position of an element, from container size and element size
 * Given the size of the container and of the item, return where the item starts.
 * half of the free space when the second length lies inside the first
 * how many pixels from the left so that it sits in the middle? screen width and item width given
 * indent that leaves equal space on both sides of an item, from total width and item width
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
 * dpi of a monitor: pixels across, pixels down, diagonal in inches
 * Write a function that computes the pixel density from width and height in pixels and the diagonal in inches.
 * sqrt(width^2 + height^2) / diagonal
 * sharpness of a phone display in pixels per inch: width, height, diagonal
 * screen density from width and height in pixels, diagonal in inches last
 * Given the width and height of the resolution and the diagonal, return the PPI.
 * how sharp is my screen in ppi, width and height in pixels and diagonal in inches known
 * pixels along the diagonal, by Pythagoras from width and height, divided by its length in inches
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
 * print size in inches of so many pixels at a dpi
 * pixels divided by dpi, the printed inches
 * how large, in inches, can I print this many pixels of a photo at a given dpi
 * inches from pixels and dpi
 * How many inches wide is a print of so many pixels at a given dpi?
 * Write a function that converts pixels to inches at a resolution.
 * printed length in inches of an image side, pixels and dpi given
 * pixels to inches at a resolution in dots per inch
 * Given pixels and dots per inch, return the length in inches.
 * paper size in inches for one side of a picture, from pixels and dpi
 * how many inches on paper for that many dots at this dpi
 * physical extent in inches of an image side in pixels at a print resolution
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
 * log2(N^2 / t), the exposure value
 * How do I compute the exposure value of a camera setting from f-number and exposure time in seconds?
 * EV of an f-number and an exposure time in seconds
 * Write a function for the exposure value from f-number and shutter time.
 * photography: EV at ISO 100 from f-number and shutter time
 * exposure value of a camera setting: aperture number, then seconds
 * binary logarithm of aperture squared over time
 * Given the f-number and the time in seconds, return the EV.
 * camera EV from f stop and seconds, base 2 logarithm
 * logarithmic light level (EV) that an f-number and a shutter time in seconds suit
 *
 * @name exposure_value camera_ev
 * @range aperture 1 32
 * @range seconds 1 30
 */
double exposure_value(double aperture, double seconds) { return __builtin_log2(aperture * aperture / seconds); }

/**
 * full-frame equivalent focal length: focal length and crop factor multiplied
 * focal length times crop factor
 * crop factor calculator: focal length and crop to the 35 mm equivalent
 * What is the 35 mm equivalent of a lens with this focal length on a camera with this crop factor?
 * equivalent focal length on a crop sensor from focal length and crop factor
 * Write a function that multiplies the focal length by the crop factor.
 * How long does a lens look on APS-C, given its focal length and the crop factor?
 * effective focal length of a lens for a crop factor
 * Given focal length and crop factor, return the 35 mm equivalent.
 * focal length with the same angle of view on full frame, from focal length and crop factor
 * 50mm on crop camera 1.5, what does it look like on full format? compute it for any lens and crop
 * lens length scaled by the crop factor to the classic film format
 *
 * @T double float
 * @name equivalent_focal_length crop_focal_length
 * @range focal 1 600
 * @range crop 1 6
 */
T equivalent_focal_length(T focal, T crop) { return focal * crop; }

/**
 * f-number of a lens from focal length and aperture diameter
 * focal length divided by aperture diameter
 * f-stop from focal length and diameter
 * What f-number does a lens with this focal length and this opening have?
 * How fast is a lens? Its f-number, from focal length and diameter.
 * Write a function that computes the f-number from focal length and aperture diameter.
 * focal ratio of a telescope: focal length over diameter
 * N = f / D
 * Given focal length and diameter of the opening, return the f-number.
 * f-number: focal length over aperture diameter
 * how wide open is the lens: f slash what, from focal length and diameter of the opening
 * focal length in units of the aperture diameter
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
 * 500 / (focal length * crop factor)
 * How long can I expose the night sky without star trails by the 500 rule, given focal length and crop factor?
 * star trail rule: seconds = 500 / (focal length * crop)
 * Write a function for the 500 rule of astrophotography: focal length and crop factor to seconds.
 * max shutter time for stars by the 500 rule from focal length and crop factor
 * night sky exposure in seconds by the 500 rule, with a crop factor
 * Given focal length and crop factor, return the seconds until stars smear, 500 over their product.
 * milky way photo: exposure limit 500 / (focal * crop) in seconds
 * longest shutter so stars stay dots, 500 rule, lens length and crop factor given
 * five hundred over the product of focal length and crop factor
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
 * 2 * atan(sensor / (2 * focal)) in degrees
 * How wide, in degrees, does a lens see on a sensor of some size, given its focal length?
 * camera fov in degrees: sensor size, focal length
 * Write a function that computes the field of view in degrees from the sensor width and the focal length.
 * viewing angle of a camera in degrees from sensor width and focal length
 * horizontal angle of view in degrees for a sensor width and a focal length
 * Given sensor size and focal length in the same unit, return the angle of view in degrees.
 * fov in degrees for sensor size and focal length in mm
 * how many degrees do i see with this sensor and this focal length
 * opening angle in degrees covered by a sensor of some size behind a lens of some focal length
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
 * f^2 / (N * c) + f
 * nearest focus with infinity still sharp: focal length, f-number, circle of confusion
 * Where must I focus so that everything to infinity is sharp, given focal length, f-number and circle of confusion?
 * hyperfocal distance from focal length, f-number and circle of confusion
 * Write a function for the hyperfocal distance of a lens from focal length, f-number and circle of confusion.
 * landscape photo focus distance f^2 / (N c) + f
 * focus distance for the greatest depth of field (hyperfocal) from f, N and c
 * Given focal length, aperture and circle of confusion, return the hyperfocal distance in the same unit.
 * hyperfocal limit of the depth of field: f * f / (N * c) + f
 * set focus to which distance so the far hills are crisp? focal length, f-number, circle of confusion in
 * hyperfocal distance: focal length squared over aperture number times blur circle, plus focal length
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
 * 440 * 2^((note - 69) / 12)
 * frequency of a midi note in hertz
 * Which pitch in hertz does MIDI note {note} have, A4 = 69 being 440?
 * How do I convert a midi number to Hz (69 is 440)?
 * MIDI note number to pitch in hertz, A4 = 440
 * Write a function that returns the frequency of a MIDI note in hertz with A at 440.
 * mtof: midi note to hertz
 * equal temperament frequency of a midi key, 440 Hz for 69
 * Given a MIDI note number, return its frequency, 69 being 440 Hz.
 * midi note 69 is 440 Hz, what about the others? twelve equal steps per octave
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
 * pitch in hertz of the n-th key on an 88-key piano, counted from 1
 * Write a function that returns the frequency of a piano key, numbered 1 to 88, A4 being number 49 with 440 Hz.
 * 440 * 2^((n - 49) / 12)
 * note frequency in Hz from the piano key position, 1 to 88
 * hertz of a key on a grand piano, the lowest being number 1
 * tuning frequency per piano key in equal temperament, 440 Hz at number 49
 * lowest piano key is number 1: pitch in Hz for any key number
 * piano key calculator: key number 1 to 88 to its frequency with key 49 at 440 Hz
 *
 * @name piano_key_frequency key_frequency
 * @range key 1 88
 */
double piano_key_frequency(int32_t key) { return 440 * __builtin_pow(2, (key - 49) / 12.0); }

/**
 * frequency to the nearest midi note
 * 69 + 12 * log2(f / 440), rounded to nearest
 * nearest midi note of a frequency in hertz
 * Which MIDI note is closest to a pitch in hertz?
 * How do I convert Hz to the closest MIDI note number?
 * pitch in hertz to the nearest midi note number
 * Write a function that returns the nearest MIDI note number for a frequency, 69 being 440 Hz.
 * ftom: hertz to midi note, rounded
 * tuner: number of the midi note nearest to a frequency
 * Given a frequency in hertz, return the closest MIDI note, 440 being 69.
 * i sing 450 hz, which midi key is that closest to
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
 * midi note / 12 - 1, the octave
 * Which octave is a MIDI note in, middle C (60) being octave 4?
 * midi note to octave number, 60 gives 4
 * How do I get the octave from a midi note number, note 0 being in octave -1?
 * Write a function that returns the octave of a MIDI note, 60 being C4.
 * octave number of a midi note with C4 = 60
 * scientific pitch octave of a midi key
 * Given a MIDI note, return the number in its name: 69 is A4, so 4.
 * octave of a midi note: note / 12 - 1
 * in what octave is this midi key, if 60 is in octave 4
 * octave number of a midi note as used in names like C4 for note 60
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
 * midi note to note name index, 0 for C, 1 for C#, up to 11
 * C = 0, C# = 1, ... B = 11 for a midi note of any octave
 * Write a function that returns the pitch class (0 to 11, C = 0) of a MIDI note.
 * position of a midi note within its octave, C being 0
 * note name number, 0 for C to 11 for B, of a midi key
 * Given a MIDI note from 0 to 127, return 0 for C up to 11 for B.
 * chroma of a midi note as 0..11
 * midi note without its octave, 0..11
 * chromatic steps above C of a midi note, 0 to 11
 *
 * @T int32_t uint8_t
 * @name pitch_class note_in_octave
 * @range note 0 127
 */
T pitch_class(T note) { return note % 12; }

/**
 * is a midi note a black piano key
 * black key on a piano? midi note in
 * Is this MIDI note a sharp or flat, i.e. a black key on the piano?
 * check if a piano key, given as a midi note, is black
 * Write a function that tells whether a MIDI note number is a black key.
 * accidental test of a midi note: pitch class 1, 3, 6, 8 or 10
 * How do I know from the MIDI note that a key on the keyboard is black?
 * true for the midi notes C#, D#, F#, G# and A# in any octave
 * Given a MIDI note, check for a black key.
 * is a midi note a black key (sharp)?
 * is this midi number one of the black piano keys
 * is a midi note a raised or lowered tone, i.e. one of the black keys
 *
 * @name is_black_key is_sharp_note
 * @range note 0 127
 */
_Bool is_black_key(int32_t note) { return 0x54a >> note % 12 & 1; }

/**
 * transpose a frequency by semitones
 * f * 2^(n / 12) for a frequency and a number of semitones
 * pitch shift of a frequency by semitones, down if negative
 * Which frequency is so many half steps above the given one?
 * How do I move a frequency up by {semitones} semitones?
 * Write a function that shifts a frequency by a number of semitones.
 * frequency of an equal-tempered interval, in semitones, above a pitch
 * frequency so many half steps up from a frequency, down if negative
 * Given a frequency and an interval in semitones, return the new frequency.
 * guitar fret frequency from the open string's hertz and the fret number
 * pitch 3 frets higher, what hz? frequency and number of frets in
 * multiply a frequency by the twelfth root of two to the given power
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
 * how far out of tune, in cents, is the second frequency from the first
 * Write a function that measures the interval in cents from a first to a second frequency.
 * tuning difference from reference to measured frequency, 100 cents per semitone
 * interval size in cents of the frequency ratio second / first
 * Given a reference and a measured frequency, return the deviation in cents.
 * detune amount in cents from the first to the second frequency
 * my string is off by how many cents? wanted frequency, then played one
 * pitch error in hundredths of a half tone from the right to the actual frequency
 *
 * @name cents_between interval_in_cents
 * @range first 20 4000
 * @range second 20 4000
 */
double cents_between(double first, double second) { return 1200 * __builtin_log2(second / first); }

/**
 * semitones from the first frequency to the second
 * 12 * log2(f2 / f1) semitones from f1 to f2
 * interval in half steps from a first to a second frequency, a real number
 * How many semitones is the second frequency above the first?
 * Write a function that returns the semitones, with fractions, from the first frequency to the second.
 * musical distance from the first frequency to the second, in half steps
 * half steps from the first frequency up to the second
 * real number of semitones for the frequency ratio second / first
 * Given two frequencies, return the interval from the first to the second in semitones, an octave being 12.
 * distance in semitones between two frequencies, negative if the second is lower
 * from the first hz to the second hz, how many half tones, with fractions
 * chromatic distance in half tones from one frequency to the next as a real number
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
 * number of frequency doublings from the first tone to the second
 * octave distance from the first note's frequency to the second's
 * pitch range in octaves from a low frequency to a high one
 * how often must I double the first frequency to reach the second
 * real number of octaves for the frequency ratio second / first
 * compass of a voice in octaves, lowest and highest frequency
 * octaves from the low frequency to the high one
 *
 * @name octaves_between octave_distance
 * @range first 20 4000
 * @range second 20 4000
 */
double octaves_between(double first, double second) { return __builtin_log2(second / first); }

/**
 * beat length in milliseconds for a tempo in bpm
 * 60000 / bpm, the beat in ms
 * bpm to ms per beat
 * How long is a quarter note, in ms, at a tempo in BPM?
 * milliseconds per beat from beats per minute
 * Write a function that converts beats per minute to milliseconds per beat.
 * delay time in ms of one beat at a tempo in bpm
 * duration of one beat in milliseconds from the tempo in bpm
 * Given a tempo in BPM, return the time of a beat in ms.
 * tempo in bpm to beat time in milliseconds
 * 120 bpm = how many ms per beat
 * pause between metronome clicks in thousandths of a second, from bpm
 *
 * @T double float int32_t
 * @name beat_milliseconds bpm_to_ms
 * @range bpm 20 300
 */
T beat_milliseconds(T bpm) { return 60000 / bpm; }

/**
 * seconds per beat at a tempo in bpm
 * 60 / bpm, a beat in seconds
 * bpm to seconds per beat
 * How long is one beat in seconds at so many BPM?
 * beat length in seconds from the tempo in beats per minute
 * Write a function that converts BPM to seconds per beat.
 * duration of a quarter note in seconds from the bpm
 * time in seconds between two beats of a song, from its BPM
 * seconds a metronome waits between clicks at a given bpm
 * tempo in beats per minute to the seconds of one beat
 * interval of a metronome in seconds, beats per minute given
 * one beat at this bpm, in s
 *
 * @T double float
 * @name seconds_per_beat beat_seconds
 * @range bpm 20 300
 */
T seconds_per_beat(T bpm) { return 60 / bpm; }

/**
 * bpm from the beat length in milliseconds
 * 60000 / ms, the tempo in bpm
 * ms per beat to bpm
 * What tempo is it when beats are {milliseconds} ms apart?
 * tap tempo: milliseconds between two taps to beats per minute
 * Write a function that converts milliseconds per beat to beats per minute.
 * tempo in BPM from the time in ms between two taps
 * How fast is a song, in beats per minute, if a beat takes that many milliseconds?
 * heart rate from the time between two beats in ms
 * Given the interval between beats in ms, return the BPM.
 * i tap every 500 ms, what tempo in bpm
 * pulse rate per minute from its interval in milliseconds
 *
 * @T double float int32_t
 * @name ms_to_bpm tap_tempo
 * @range milliseconds 100 3000
 */
T ms_to_bpm(T milliseconds) { return 60000 / milliseconds; }

/**
 * length in seconds of a song from its number of beats and its bpm
 * beats * 60 / bpm
 * duration in seconds of a number of beats at a tempo in bpm
 * How many seconds do {beats} beats last at a tempo in BPM?
 * Write a function that computes the seconds from beats and BPM.
 * beats and tempo in BPM to time in seconds
 * playing time in seconds of a piece, given its beats and its BPM
 * seconds for so many beats at {bpm} beats per minute
 * Given a number of beats and a tempo in BPM, return the duration in seconds.
 * seconds from beats and bpm
 * 64 beats with bpm 128, how long in seconds
 * time span in seconds covered by a count of beats at so many per minute
 *
 * @T double float
 * @name beats_to_seconds song_length
 * @range beats 0 1000
 * @range bpm 20 300
 */
T beats_to_seconds(T beats, T bpm) { return beats * 60 / bpm; }

/**
 * decibels to amplitude gain
 * 10^(db / 20), the amplitude factor
 * db to linear amplitude
 * How do I convert dB to an amplitude factor for the volume?
 * amplitude ratio of a level in decibels
 * Write a function that converts decibels to a linear amplitude gain.
 * amplitude factor for a fader in dB
 * -6 dB gives about 0.5, amplitude from decibels
 * Given a gain in dB, return the factor for the samples.
 * linear amplitude gain from dB
 * minus 6 db means what multiplier for the samples? for any db value
 * amplitude factor belonging to a level in decibels
 *
 * @name db_to_gain db_to_linear decibels_to_amplitude
 * @range db -60 20
 */
double db_to_gain(double db) { return __builtin_pow(10, db / 20); }

/**
 * amplitude gain to decibels
 * 20 * log10(gain)
 * linear amplitude to db
 * How do I convert a volume factor on the amplitude to dB?
 * level in decibels of an amplitude ratio
 * Write a function that converts a linear amplitude gain to decibels.
 * amplitude to dB
 * amplitude 0.5 gives about -6 dB, do it for any amplitude
 * Given a positive amplitude factor, return the gain in dB.
 * dBFS of a positive sample value, full scale being 1
 * half as loud in amplitude is how many db? any positive factor
 * decibel level of an amplitude ratio
 *
 * @name gain_to_db linear_to_db amplitude_to_decibels
 * @range gain 1 100
 */
double gain_to_db(double gain) { return 20 * __builtin_log10(gain); }

/**
 * decibels to power ratio
 * 10^(db / 10)
 * dB to the ratio of two powers in watts
 * How many times more power is a number of decibels?
 * dBm to milliwatts
 * Write a function that converts decibels to a power ratio.
 * power factor of a level in dB
 * 3 dB is about twice the power: decibels to power ratio
 * Given dB, return the ratio of the powers.
 * milliwatts from dBm
 * 3 db more, how many times the watts? for any dB number
 * power factor belonging to a level in decibels
 *
 * @name db_to_power dbm_to_milliwatts
 * @range db -60 40
 */
double db_to_power(double db) { return __builtin_pow(10, db / 10); }

/**
 * milliwatts to dBm
 * 10 * log10(power) as decibels
 * power ratio to decibels
 * How do I convert a power ratio to dB?
 * radio power in dBm from milliwatts
 * Write a function that converts a power ratio to decibels.
 * dB of a positive power ratio
 * twice the power is about 3 dB: power ratio to decibels
 * Given a positive power ratio, return it in dB.
 * wifi signal strength in dBm from mW
 * 100 mW in dBm? do it for any milliwatts
 * decibel level of a power ratio
 *
 * @name power_to_db milliwatts_to_dbm
 * @range power 1 1000
 */
double power_to_db(double power) { return 10 * __builtin_log10(power); }

/**
 * sound level in dB after moving away: level, old distance, new distance
 * level - 20 * log10(d2 / d1), called with level, d1, d2
 * inverse distance law for sound: level in dB at the first distance to the level at the second, minus 20 log10 of their ratio
 * How loud in dB is a speaker at another distance? Given the level, the distance it is measured at and the new one.
 * level in dB at far, given the level at near: minus 20 log10(far / near)
 * Write a function for the sound pressure level at a new distance: level, old distance, new distance.
 * sound level at a new distance when every doubling loses 6 dB: level, old distance, new distance
 * sound level in dB at a second distance, from level, first and second distance
 * Given {level} in dB at {near}, return the level at {far}.
 * loudspeaker level in dB at the listener, from level, measuring distance, listening distance
 * speaker has 90 db at 1 m, how loud at 8 m? level, first distance, second distance, point source
 * attenuation of sound by spherical spreading: dB level at one range to the level at another
 *
 * @name level_at_distance sound_at_distance
 * @range level 0 140
 * @range near 1 100
 * @range far 1 1000
 */
double level_at_distance(double level, double near, double far) { return level - 20 * __builtin_log10(far / near); }

/**
 * seconds to samples at a sample rate
 * duration in seconds times sample rate
 * number of samples in an audio clip of some seconds at a sample rate
 * How many samples do {seconds} seconds have at a sample rate?
 * samples = seconds * rate
 * Write a function that converts a time in seconds to a number of samples at a given rate.
 * sample count of a recording from its seconds and its sample rate
 * length of a buffer in samples for a time in seconds at a sample rate
 * Given seconds and sample rate, return the number of samples.
 * audio length in samples from seconds and sampling rate
 * how long must the array be for 3 s of sound? seconds and samples per second given
 * count of values recorded in a number of seconds at a rate per second
 *
 * @T int32_t int64_t double
 * @name seconds_to_samples sample_count
 * @range seconds 0 100
 * @range rate 8000 48000
 */
T seconds_to_samples(T seconds, T rate) { return seconds * rate; }

/**
 * milliseconds to samples at a sample rate
 * ms * sample rate / 1000
 * delay in samples from a delay in ms and the sample rate
 * How many samples are {milliseconds} ms at a given sample rate?
 * convert a delay time in ms to samples at a sampling rate
 * Write a function that converts milliseconds to samples at a sample rate.
 * attack time in samples, from milliseconds and sample rate
 * ms and sample rate to sample count
 * Given a time in ms and the sample rate, return the number of samples.
 * length of a delay line in samples for a delay in ms and a sample rate
 * 250ms delay line needs how many entries at this sample rate
 * number of samples of a pause given in thousandths of a second at a sample rate
 *
 * @T int32_t int64_t double
 * @name ms_to_samples delay_samples
 * @range milliseconds 0 10000
 * @range rate 8000 96000
 */
T ms_to_samples(T milliseconds, T rate) { return milliseconds * rate / 1000; }

/**
 * samples to seconds at a sample rate
 * samples divided by sample rate
 * duration of an audio file in seconds from samples and rate
 * How long, in seconds, is a recording of so many samples at a sample rate?
 * length in seconds of a sound, given samples and samples per second
 * Write a function that converts a number of samples to seconds at a given rate.
 * playing time in seconds from sample count and rate
 * audio duration in seconds: sample count over sample rate
 * Given samples and sample rate, return the seconds.
 * time in seconds of a sample position at a sample rate
 * 441000 samples at 44100, how many seconds does it play
 * time span in seconds of a count of samples at a rate per second
 *
 * @T double float
 * @name samples_to_seconds audio_duration
 * @range samples 0 1000000
 * @range rate 8000 96000
 */
T samples_to_seconds(T samples, T rate) { return samples / rate; }

/**
 * audio latency in ms of a buffer with so many samples at a sample rate
 * buffer size / sample rate * 1000
 * latency in milliseconds from buffer size in samples and sample rate
 * How much delay in ms does an audio buffer of that size cause at a sample rate?
 * buffer latency in ms: samples, then samples per second
 * Write a function that computes the latency in ms from the buffer size and sample rate.
 * time in ms that a block of samples lasts at a rate in Hz
 * delay in milliseconds of a sound card buffer, size and rate given
 * Given buffer size in samples and rate in Hz, return milliseconds.
 * 256 samples at 48000 Hz are 5.33 ms: buffer length in ms from samples and rate
 * sound comes late, how many ms with a buffer of that many samples at that rate
 * delay caused by one block of samples at a sample rate, in thousandths of a second
 *
 * @T double float
 * @name buffer_latency latency_ms
 * @range size 0 8192
 * @range rate 8000 192000
 */
T buffer_latency(T size, T rate) { return size * 1000 / rate; }

/**
 * audio bitrate: rate * bits * channels
 * sample rate * bits * channels
 * bit rate of uncompressed audio: sample rate, bits, channels
 * How many bits per second does PCM audio need, given sample rate, bit depth and channels?
 * pcm bitrate from sample rate, bits and channels
 * Write a function that computes the bit rate of a WAV stream from rate, bit depth and channels.
 * bits per second of raw sound from rate, bits per sample and channels
 * data rate of audio in bits per second, for a CD 44100 * 16 * 2
 * Given sample rate, bits per sample and channels, return bits per second.
 * streaming bandwidth in bits per second for raw audio: rate, bits, channels
 * how many bits each second for stereo 16 bit sound or any other: rate, bits, channel count
 * throughput in bit/s of uncompressed audio, from sample rate, sample width in bits, channels
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
 * seconds * rate * channels * bits / 8
 * uncompressed audio size in bytes from seconds, rate, channels and bits per sample
 * How many bytes does a recording take, given seconds, sample rate, channels and bits per sample?
 * raw audio file size in bytes: seconds, rate, channels, bit depth
 * Write a function for the bytes of PCM audio from seconds, sample rate, channels and bits.
 * storage in bytes for a sound recording: duration in s, sample rate, channels, bits
 * data size of a WAV in bytes without the header, from seconds, rate, channels, bits
 * Given {seconds}, {rate}, {channels} and {bits}, return the number of bytes.
 * memory in bytes for an audio clip of some seconds, rate, channels and bits per sample
 * disk space in bytes for an hour of stereo recording or anything else: seconds, rate, channels, bits
 * payload in bytes of an uncompressed recording, seconds times rate times channels times bits over 8
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
 * half the sample rate, i.e. the highest frequency it can carry
 * highest frequency that a sample rate can represent, half of it
 * Up to which frequency can be recorded at this sampling rate?
 * rate / 2, the Nyquist limit
 * Write a function that returns the Nyquist frequency for a sample rate.
 * sampling theorem limit: half of the sampling rate
 * max frequency without aliasing at a sample rate
 * Given a sample rate, return the highest frequency that it can represent.
 * folding frequency of a sampling rate
 * what is the highest pitch i can sample with this rate
 * upper bandwidth limit of data sampled at a rate
 *
 * @T double float int32_t
 * @name nyquist nyquist_frequency
 * @range rate 1 192000
 */
T nyquist(T rate) { return rate / 2; }

/**
 * period in seconds of a frequency in hertz
 * 1 / frequency, the period
 * period in seconds from hertz
 * How long does one cycle take at a given frequency?
 * frequency in Hz to period in seconds
 * Write a function that returns the period of an oscillation from its frequency.
 * cycle time of a signal, from its frequency
 * T = 1 / f for a frequency f
 * Given a frequency in Hz, return the duration of a cycle.
 * time of one wave of the given frequency, in seconds
 * 50 hz, how long is one swing? seconds for any frequency
 * duration of a single cycle, inverse of cycles per second
 *
 * @T double float
 * @name period_of frequency_to_period
 * @range frequency 1 20000
 */
T period_of(T frequency) { return 1 / frequency; }

/**
 * sample i of a sine wave with amplitude 1, from index, frequency and sample rate
 * sin(2 pi f i / rate)
 * value of sample i of a sine tone, from frequency and rate
 * How do I compute sample number {i} of a sine wave, given frequency and sample rate?
 * sample of a sine oscillator from sample number, frequency in Hz and sample rate
 * Write a function that returns one sample of a tone from index, frequency and sample rate.
 * sine test tone: sample index, frequency, sample rate
 * sine tone at a sample index, given its frequency and the sample rate, phase 0 at index 0
 * Given {i}, {frequency} and {rate}, return the value of the sine wave.
 * sample i of a sine wave with a frequency and a sample rate
 * beep generator: value number i of a sine with that frequency at that sample rate
 * point i of a pure sine tone sampled at a rate, frequency given before the rate
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
 * How do I generate a {OP} wave from a phase between 0 and 1, {OP:2}?
 * {OP} waveform on the phase 0 to 1: {OP:2}
 * Write a function that returns the {OP} wave at a phase from 0 to 1, {OP:2}.
 * {OP} sample of a synthesizer for a phase of 0 to 1: {OP:2}
 * naive {OP} shape for a phase within 0 to 1, {OP:2}
 * Given a phase of 0 to 1, return the {OP} wave: {OP:2}.
 * sound generator: {OP} from phase in 0..1, {OP:2}
 * {OP} shape for my synth, phase goes 0..1, {OP:2}
 * periodic {OP} signal evaluated at a phase inside its cycle of length 1: {OP:2}
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
 * largest magnitude among the samples, 0 for none
 * largest absolute value among n samples
 * How high is the peak of a sound, i.e. its biggest absolute sample?
 * peak amplitude of a buffer of n samples, 0 when empty
 * Write a function that finds the peak, the greatest magnitude, of {n} samples.
 * maximum of the sample magnitudes, 0 for silence
 * peak meter: the largest absolute sample
 * Given a buffer of samples, return the greatest absolute value.
 * max |sample| of a buffer, 0 if empty
 * max of abs over the buffer
 * strongest excursion from zero of a recorded waveform
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
 * peak meter for 16-bit integers, 32768 at most
 * Given a buffer of 16-bit integers, return the greatest magnitude, 0 for none.
 * find the peak magnitude in 16-bit integer audio
 * does the 16-bit integer recording get near 32767? return its highest magnitude
 * strongest excursion from zero in a buffer of 16-bit integers
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
 * rms loudness of a buffer of 16-bit integers
 * How loud is a sound on average, as the RMS of 16-bit integers?
 * effective value of 16-bit integer PCM samples
 * Write a function that computes the RMS of {n} samples, which are 16-bit integers.
 * rms meter for 16-bit integers
 * square root of the mean square, 0 without samples, 16-bit integers
 * Given PCM samples as 16-bit integers, return the RMS.
 * average level, as root mean square, of 16-bit integer audio
 * how loud overall, 16-bit integer samples, sqrt of mean of squares
 * quadratic mean of a PCM block of 16-bit integers
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
 * 10 * log10(mean square) of a block of samples
 * How loud, by RMS, is an audio buffer in dB, full scale being 1?
 * rms loudness in dB of samples between -1 and 1
 * Write a function that returns the RMS level in dB of {n} samples relative to 1.
 * rms in dbfs of samples in -1 to 1
 * level meter in decibels: 20 log10 of the rms of a buffer
 * Given samples, at least one of which is not 0, return 20 log10 of their RMS.
 * rms level of a sound in dB, 0 dB at an rms of 1
 * rms level of my recording in db, samples up to 1
 * 20 log10 of the quadratic mean of a block of amplitudes
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
 * peak divided by rms, two arguments
 * crest factor of a signal: its peak over its rms value
 * How peaky is a waveform, given its peak and its RMS?
 * peak to rms ratio, peak first
 * Write a function that computes the crest factor from the peak and the RMS value.
 * ratio of peak to effective value of a signal
 * dynamics of a sound as peak divided by RMS
 * Given peak and RMS, return the crest factor.
 * crest factor peak / rms, where a sine has 1.414
 * peak / rms pls
 * headroom indicator: peak value over quadratic mean
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
 * total energy of an audio block, all squares summed
 * Write a function that adds up the squares of {n} samples.
 * energy of a frame for voice activity detection, the sum of x * x
 * sum x[i]^2 over a frame
 * Given samples, return their energy, the sum of their squares.
 * frame energy: squares of n samples added up
 * add up x*x for all samples
 * squared magnitude total of a block of samples
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
 * mix two 16-bit samples without wrap-around, saturating
 * How do I add two 16-bit PCM samples so that the sum saturates instead of overflowing?
 * saturated 16-bit sum of two samples
 * Write a function that mixes two 16-bit samples by adding them and clamping the sum.
 * audio mixer for one 16-bit sample of each source: saturating addition
 * sum of two samples, clipped to -32768..32767
 * Given two samples, return their sum, limited to 16 bits.
 * sum of two 16-bit sounds at one instant, held within -32768 to 32767
 * two 16-bit sample values in one, no crackling: add them and limit
 * addition of a pair of 16-bit PCM values with limiting
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
 * How do I play a second sound at some volume on top of a first one, adding into the first buffer?
 * add the samples of a second track, times a gain, to the first track in place
 * Write a function that mixes into {mix} the samples of {source} times {gain}.
 * mix[i] += gain * source[i]
 * audio mixing with a volume for the added track: first buffer += gain * second
 * Given two buffers of {n} samples, mix the second into the first with a factor.
 * overlay a sound of n samples, scaled by a gain, onto the first buffer
 * put a second sound over the first by adding it times a factor, in the first array
 * accumulate a copy of the second buffer, scaled by a gain, onto the first
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
 * How do I make a sound louder or quieter by a factor, in its own array?
 * scale samples by a volume factor in place
 * Write a function that applies a gain to {n} samples in place.
 * volume control: multiply n samples by a factor in place
 * amplify audio in place by a given factor
 * Given a buffer of samples and a factor, adjust its volume.
 * attenuate a signal in place, each sample times a factor
 * louder! all samples in the array times x
 * linear scaling of a recorded waveform by a gain, in place
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
 * samples[i] = samples[i] * percent / 100 for 16-bit integers
 * Write a function that scales {n} samples, 16-bit integers, to a volume in percent.
 * percent volume control on n 16-bit integers, in place
 * make a sound of 16-bit integers quieter, to a given percentage
 * Given PCM data as 16-bit integers and a percentage, scale the volume to it in place.
 * scale 16-bit integers down to a percentage of their values
 * volume slider 0-100 for a buffer of 16-bit integer sound
 * level reduction to a percentage on a block of 16-bit integers
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
 * fade in a sound, factor 0, 1/n, 2/n and so on
 * linear fade-in of samples by i / n
 * How do I fade audio in with the factor i / n?
 * ramp the volume of n samples up from 0 by the factor i / n
 * Write a function that fades {n} samples in, sample i times i / n, in place.
 * audio fade in, in place, sample times its index over the length
 * start a sound softly: scale sample i by i / n
 * Given a buffer, raise its volume linearly from silence, with factor i / n for sample i.
 * gain ramp i / n over a buffer of n samples
 * sound should come in slowly: sample number i times i / n
 * weight i / n applied to each sample of a block, zero at its start
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
 * fade out a sound, factor 1, then 1/n less each sample
 * linear fade-out of samples by (n - i) / n
 * How do I fade audio out with the factor 1 - i / n?
 * ramp the volume of n samples down from 1 by the factor (n - i) / n
 * Write a function that fades {n} samples out, sample i times (n - i) / n, in place.
 * audio fade out of n samples in place, factor from 1 in steps of 1/n
 * end a song softly: sample i of n times 1 - i / n
 * Given a buffer, lower its volume linearly, sample i by the factor (n - i) / n.
 * gain ramp (n - i) / n over a buffer
 * let the music die away, sample number i times (n - i) / n
 * weight (n - i) / n applied to each sample of a block, full at its start
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
 * fade from one track to another, from[i] * (n - i) / n + to[i] * i / n, into an output buffer
 * How do I crossfade two audio buffers into a third, the second weighted by i / n, the first by the rest?
 * out[i] = from[i] * (1 - i / n) + to[i] * i / n
 * Write a function that crossfades {from} into {to}, which gets the weight i / n, over {n} samples and stores the result in {out}.
 * blend the end of a song with the next one into out: next one times i / n, old one times the rest
 * DJ transition between two buffers of n samples into a third, linear with weight i / n for the second
 * Given two buffers, weight the second with i / n and the first with the rest, and store the sums.
 * smooth transition between two sounds in an output array, the second growing as i / n
 * one song goes softly into the other: first times (n - i) / n plus second times i / n, into out
 * complementary ramps (n - i) / n and i / n over two blocks, summed into a third
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
 * limit a sample to -limit..limit
 * hard clipping: keep a value within plus or minus the limit
 * How do I clip an audio sample at plus and minus a level?
 * clamp a sample to plus or minus a threshold
 * Write a function that clips a sample symmetrically to a limit on both sides.
 * limit one sample to at most the limit in magnitude
 * cut off what exceeds the limit of a sample, at minus the limit too
 * Given a sample and a positive limit, keep it within plus and minus the limit.
 * clamp a value symmetrically between -limit and limit
 * fuzz pedal: chop off what is beyond plus or minus the level from a sample
 * restrict an amplitude to the interval from -limit to limit
 *
 * @T double float int32_t
 * @name hard_clip clip_sample
 * @range x -100 100
 * @range limit 0 50
 */
T hard_clip(T x, T limit) { return x > limit ? limit : x < -limit ? -limit : x; }

/**
 * clip audio to -1..1
 * limit all samples to the range -1 to 1
 * hard clip a buffer in place to -1..1
 * How do I prevent samples beyond full scale, i.e. force a buffer into -1 to 1?
 * cut all samples of an array off at 1 and -1
 * Write a function that clips {n} samples to -1 to 1 in place.
 * clamp n audio samples to plus or minus 1, in place
 * keep a mix within plus or minus one
 * Given a buffer of samples, force each of them into -1 to 1.
 * brick-wall limiting of a buffer at -1 and 1, in place
 * everything over 1 in the array becomes 1, under -1 becomes -1
 * bound a block of amplitudes to the interval -1 through 1
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
 * cubic soft clip: x - x^3 / 3, held at 2/3 or -2/3 beyond 1 and -1
 * overdrive distortion of a sample, x - x^3 / 3 up to full scale 1, constant at 2/3 beyond
 * How do I distort audio softly with the curve x - x^3/3, flat at plus or minus 2/3 outside -1 to 1?
 * smooth saturation: x - x^3 / 3 within plus or minus 1, 2/3 with the sign of x beyond
 * Write a function for the cubic soft clipper x - x^3/3 that stays at 2/3 from 1 on and at -2/3 from -1 down.
 * tube-like saturation by x - x^3/3 for x in -1 to 1, otherwise 2/3 or -2/3
 * waveshaper with the cubic x - x^3/3, its ends -2/3 and 2/3 kept outside -1..1
 * Given a sample, return x - x^3/3 within -1 to 1, and 2/3 with its sign outside.
 * guitar distortion curve x - x^3/3 inside -1 to 1, flat at 2/3 (or -2/3) outside
 * warm distortion formula for one value: x minus a third of its cube, 2/3 from 1 up, -2/3 from -1 down
 * third-degree curve x - x^3/3 that flattens out to plus or minus 2/3 at 1 and -1
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
 * How do I make a sound as loud as possible within -1 to 1? Scale it in place; silence stays.
 * divide all samples by the largest magnitude, unless that is 0
 * Write a function that normalizes {n} samples in place so that their greatest magnitude is 1, silence excepted.
 * maximize the volume of a buffer in place: peak to 1, all-zero buffers untouched
 * bring the peak of n samples to 1 by scaling them, nothing to do for silence
 * Given a buffer, scale it to a peak of 1; silence stays as it is.
 * normalize audio samples by their peak magnitude in place, if it isn't 0
 * recording too quiet, scale it so the loudest point is 1 (or -1), silence stays silent
 * rescale a block by the inverse of its largest magnitude, skipping blocks of zeros
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
 * interleaved stereo to mono by averaging left and right
 * average left and right of n interleaved frames into a mono buffer
 * downmix n frames of interleaved stereo to mono by averaging each pair
 * How do I turn interleaved stereo audio into mono, the mean of each pair?
 * mean of both channels for each interleaved stereo frame, into another array
 * Write a function that converts {n} stereo frames, left and right in turn, to mono by averaging.
 * out[i] = (in[2i] + in[2i+1]) / 2 for n frames
 * mono mix, as averages of left and right, of an interleaved buffer
 * Given {n} frames of stereo, store the mean of each pair in {mono}.
 * collapse two interleaved channels into one array by their mean
 * two ear signal to one: average each neighbouring left and right
 * means of neighbouring pairs of an interleaved recording, n of them, into mono
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
 * interleaved stereo from mono, both channels of a frame the same
 * How do I turn mono audio into interleaved stereo with both sides equal?
 * duplicate each of n samples for left and right in turn
 * Write a function that converts mono samples to interleaved stereo frames with equal channels.
 * out[2i] = out[2i + 1] = in[i]
 * make two equal interleaved channels out of one
 * write every sample twice in a row to the output
 * each of n samples two times, one after the other, into a new array
 * play a mono sound on two speakers: store each sample for left and then for right
 * upmix mono to two interleaved channels that are the same
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
 * deinterleave audio: even samples to the first output, odd ones to the second
 * separate the channels of interleaved stereo into two arrays, left first
 * How do I get the left and right channel of an interleaved stereo buffer as two arrays?
 * left[i] = in[2i], right[i] = in[2i+1]
 * Write a function that splits {n} interleaved stereo frames into two buffers, left and right.
 * left and right channel extraction from interleaved frames into two arrays
 * unzip an array of n pairs into two arrays
 * Given interleaved frames, store even places in {left} and odd ones in {right}.
 * de-interleave n pairs into a first and a second output
 * i have LRLRLR and want L and R in separate arrays
 * distribute 2n alternating values over two buffers
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
 * How loud is the {OP} channel, by {OP:2}, when a sound is panned from -1 (left) to 1 (right)?
 * {OP} volume from a balance between -1 (left) and 1 (right), linear, 0 to 1
 * Write a function for the {OP} gain of a pan knob that goes from -1 (left) to 1 (right), linear from 0 to 1.
 * stereo balance, gain of the {OP} side: {OP:2}
 * {OP:2}, the gain for the {OP} speaker
 * Given a pan of -1 (left) to 1 (right), return the {OP} gain from 0 to 1, linear.
 * how much of a sound goes to the {OP} at a pan of -1..1, namely {OP:2}
 * knob from -1 (left) to 1 (right), how strong on the {OP} side, linear between 0 and 1
 * share of the {OP} output for a stereo position from -1 to 1, linear law {OP:2}
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
 * subtract the mean from all samples in the array
 * center a signal around zero by subtracting its mean
 * How do I remove the DC component, i.e. the mean, of a signal in place?
 * make the average of a buffer zero by shifting all samples
 * Write a function that removes the DC offset of {n} samples in place.
 * dc removal: every sample minus the mean, in place
 * make a signal mean-free in its own buffer
 * Given samples, subtract their average from each of them in place.
 * shift a signal by its mean so that it averages zero
 * waveform sits too high, subtract its mean from every sample
 * make a block of samples zero-mean
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
 * is an audio buffer silent, no sample beyond a limit in magnitude
 * silence detection: no sample exceeds the limit in magnitude
 * check that all samples are quiet, their magnitude at most a limit
 * Is there no sound in this buffer, nothing above the given limit in magnitude?
 * true if no sample's absolute value is greater than the threshold
 * Write a function that detects silence in {n} samples: no magnitude exceeds the threshold.
 * every |sample| at most the limit, true for none
 * are all n samples within -limit to limit, ends included
 * Given samples and a limit, tell whether all magnitudes stay within the limit.
 * detect silence in a recording: all |x| <= threshold
 * nobody is speaking in the recording? no sample louder than the limit in absolute value
 * no sample beyond a bound in magnitude anywhere in the block
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
 * how many of n samples are clipped, at or beyond 1 or -1
 * number of samples at full scale (1 in magnitude) or beyond
 * How often does a recording clip, reaching 1 or -1 or going past it?
 * clipping detection: number of samples with a magnitude of at least 1
 * Write a function that counts the samples that reach full scale, plus or minus 1, or exceed it.
 * overload counter of an audio buffer: samples >= 1 or <= -1
 * number of samples with |x| >= 1
 * Given {n} samples, return how many are at or beyond plus or minus one.
 * distortion check: clipped sample count, |x| of 1 or above
 * how many values in the array hit the ceiling at 1 or the floor at -1
 * tally of amplitudes outside the open interval from -1 to 1
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
 * set quiet samples, |x| below the limit, to 0 in place
 * mute every sample whose magnitude lies below a threshold, in place
 * How do I remove background noise with a gate that zeroes samples smaller than a limit in magnitude?
 * silence samples whose magnitude is below the limit
 * Write a function that gates {n} samples in place: those below the limit in magnitude become 0.
 * silence each sample strictly between -limit and limit in the buffer
 * zero the values of a signal that lie strictly within plus or minus a limit
 * Given a buffer and a threshold, replace samples quieter than the threshold by 0.
 * hard thresholding of a signal in place: |x| < limit becomes 0
 * kill the hiss between words: samples less than the limit in absolute value become zero
 * suppress samples smaller in magnitude than a bound, leave the rest
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
 * add the output from delay samples earlier, times a gain, to a sound in place
 * feedback delay in place: delay in samples, then gain
 * How do I add an echo that repeats to audio in place, given the delay in samples and a gain?
 * a[i] += gain * a[i - delay] for i from delay upward
 * Write a function that adds an echo with feedback in place, delay in samples and gain given.
 * delay effect with repeats on a buffer of n samples, from a delay in samples and a feedback gain
 * reverb by one feedback comb filter in place: length, delay in samples, gain
 * Given {n} samples, add to each the sample {delay} earlier times {gain}, in place, from front to back.
 * simple in-place echo with feedback: each sample plus gain times the already changed one delay places before
 * mountain echo for my sound, repeats fading by a gain, every so many samples, in the same array
 * recursive comb filter in place, the output of delay samples ago fed back with a gain
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
 * one-pole lowpass on n samples in place with coefficient alpha, starting from 0
 * y += alpha * (x - y) for each sample, stored back, with y = 0 before the first
 * How do I filter out high frequencies in place with y += alpha * (x - y), y starting at 0?
 * smooth a signal in place with a one-pole filter y += alpha * (x - y) that starts at 0
 * Write a function that low-pass filters {n} samples in place with a smoothing factor, output += factor * (input - output), from 0.
 * RC filter in software on a buffer, y += alpha * (x - y), starting from 0
 * exponential smoothing of an audio buffer in place by a factor alpha, initial state 0
 * Given samples and a coefficient alpha, replace them by the running y += alpha * (x - y), which starts at 0.
 * first-order low-pass, in place, each output moving from the last by alpha times the gap, from 0
 * take the treble out of my sound: y += alpha * (x - y), y = 0 to begin with, overwrite the samples
 * first-order recursive smoothing of a block with weight alpha for the new sample, state zero before it
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
 * convert a sample from -1..1 to a 16-bit integer, times 32767 toward zero, values outside clipped
 * clip a sample to -1..1, scale by 32767 and truncate to int16
 * How do I turn a float audio sample into PCM by 32767, truncating, with clipping beyond 1 and -1?
 * float to int16 audio sample, factor 32767, limited to full scale, fraction dropped
 * Write a function that converts a real sample in -1 to 1, clamped first, to 16 bits by 32767, without the fraction.
 * quantize an audio sample to int16: clamp to plus or minus 1, times 32767, round toward zero
 * 16-bit PCM value of a normalized sample, (int16_t)(x * 32767) after limiting x to -1..1
 * Given a sample between -1 and 1, return it times 32767 as a truncated integer, values outside clipped.
 * audio float to short with 32767 as full scale, truncated, clipped at 1 and -1
 * -1..1 to wav short, 1 becoming 32767, fraction cut off, anything outside clamped
 * amplitude, first clipped to full scale, as a two-byte integer: times 32767, toward zero
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
 * divide a 16-bit sample by 32768
 * How do I turn 16-bit audio into floating point with 32768 as full scale?
 * int16 to float in -1..1 over 32768
 * Write a function that converts a 16-bit sample to a real number, -32768 becoming -1.
 * normalize a 16-bit PCM sample by 32768
 * real value of a short sample, x / 32768
 * Given a 16-bit sample, return it over 32768.
 * audio short to float, -32768 to -1.0
 * wav short back to -1..1, divisor 32768
 * two-byte integer as a share of full scale 32768
 *
 * @T double float
 * @name pcm16_to_float short_to_sample
 */
T pcm16_to_float(int16_t x) { return (T)x / 32768; }

/**
 * unsigned 8-bit sample to signed 16-bit: (x - 128) * 256
 * convert an unsigned 8-bit audio sample (128 is silence) to signed 16-bit, times 256
 * (x - 128) * 256 as a signed 16-bit sample
 * How do I widen an unsigned 8-bit WAV sample, 128 being silence, to a signed 16-bit one, that is, (sample - 128) * 256?
 * expand an 8-bit PCM sample to 16 bits: minus 128, times 256
 * Write a function that turns an unsigned byte sample with its zero at 128 into a signed 16-bit one, scaled by 256.
 * 8-bit audio sample centered at 128 to 16 bits by a factor of 256
 * sample format conversion u8 (zero at 128) to s16, times 256
 * Given a byte with 128 as silence, return the 16-bit sample, 256 per step.
 * old game sound sample, unsigned 8-bit around 128, to signed 16 bits by (x - 128) * 256
 * u8 wav to s16, one value: subtract 128, multiply by 256
 * recentre an unsigned byte around zero (128 off) and scale it up by 256
 *
 * @name widen_sample u8_to_s16
 */
int16_t widen_sample(uint8_t x) { return (int16_t)((x - 128) * 256); }

/**
 * swap left and right channels of n interleaved stereo frames in place
 * exchange the channels of interleaved stereo in place
 * exchange the two samples of each of n stereo frames in place
 * How do I swap the left and right channel of n frames of interleaved audio in place?
 * swap neighbours in n pairs of an array
 * Write a function that swaps the channels of {n} interleaved stereo frames in place.
 * swap left and right of each of n interleaved stereo pairs
 * swap the two elements of each pair in an array of n pairs
 * Given n interleaved frames, exchange the two samples of each frame.
 * flip left and right audio of an interleaved buffer with n frames
 * headphones on the wrong way round, swap left and right in the interleaved samples
 * exchange the even and odd places of interleaved data, n pairs
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
 * negate all samples in the array
 * How do I invert a waveform, every sample becoming its negative?
 * polarity inversion of a sample buffer in place
 * Write a function that flips the sign of {n} samples.
 * 180 degree phase flip of a buffer: each sample times -1
 * turn a signal upside down by negating each sample in place
 * Given a buffer, replace each sample by its negative.
 * phase invert n samples in place
 * multiply a whole sound by -1 in its buffer
 * mirror a waveform at the zero line in place
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
 * {OP} of a 3x3 neighbourhood, row by row: {OP:2}
 * {OP} filter for one pixel from the 3x3 pixels around it: {OP:2}
 * image filter {OP} on nine pixels: {OP:2}
 * How do I apply the {OP} filter, {OP:2}, to nine pixels in row order?
 * 3 x 3 kernel {OP}: {OP:2}, in integers
 * Write a function that computes the {OP} at the middle of nine pixels, row by row: {OP:2}.
 * {OP} operator in image processing on a 3x3 array: {OP:2}
 * {OP}, that is {OP:2}, over a 3 by 3 window
 * Given the nine pixels around a position, row by row, return the {OP}: {OP:2}.
 * result at the centre of a 3x3 patch for the {OP} kernel, {OP:2}
 * edge or blur maths for one pixel with its neighbours in a 3x3 array: {OP}, {OP:2}
 * neighbourhood operator on a 3x3 patch: {OP}, which is {OP:2}
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
 * {OP} of a 3x3 window: the {OP:2} of its pixels
 * {OP}: the {OP:2} of nine pixels
 * morphological {OP}, 3 by 3, i.e. the {OP:2} of the patch
 * How do I compute the {OP} of an image at a pixel, the {OP:2} of its 3x3 window?
 * {OP:2} filter over nine pixels, which is {OP}
 * Write a function for the {OP} at the middle of nine gray values, their {OP:2}.
 * gray-scale {OP} with a 3x3 square element: take the {OP:2}
 * {OP:2} of a 3x3 neighbourhood, for {OP}
 * Given nine pixels, return the result of the {OP}, the {OP:2} of all.
 * morphology: {OP} at the centre of 3x3 pixels, the {OP:2} of them
 * {OP} with nine pixels, i mean the {OP:2} of them
 * rank filter over a 3x3 patch, {OP}: its {OP:2}
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
 * median of a 3x3 window
 * median filter for one pixel over its 3x3 neighbourhood
 * remove salt and pepper noise at a pixel by the median of its 3x3 window
 * How do I compute the median of nine pixels?
 * middle of nine gray values in sorted order
 * Write a function that returns the median of nine pixels.
 * noise removal: median of a 3x3 neighbourhood, nine values in
 * 3 by 3 median filter
 * Given nine pixels, return the fifth smallest.
 * image median filter for the nine pixels of a 3x3 window
 * kill single white dots in a photo: median of nine pixels around one
 * central order statistic of a 3x3 patch
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
 * turn a picture of so many columns and rows a quarter to the right, output in a second buffer
 * rotate a row-major bitmap, width and height given, clockwise into another
 * How do I rotate a picture with this width and this height by 90 degrees to the right into out?
 * clockwise image rotation into a new array, rows become columns: pixels, width, height
 * Write a function that rotates an image of a given width and height by a quarter turn to the right.
 * photo rotation by a quarter turn to the right, width then height, result in out
 * rotate a row-major matrix that need not be square clockwise: columns, rows, output
 * Given pixels row by row, the width and the height, write the picture turned clockwise by 90 degrees to {out}.
 * rotate a width by height image right by 90 degrees into out
 * picture lies on its side, turn it 90 degrees right into a new buffer, width and height are given
 * clockwise quarter turn of a raster with any width and height into another array
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
 * count the pixels of a given color in an image
 * how many of n pixels have this color
 * number of pixels equal to a value
 * How often does a color occur in an image?
 * area of a color in an image, counted in pixels
 * Write a function that counts the pixels with a given color among {n}.
 * how often a color value occurs among n pixels
 * number of pixels that match a color exactly
 * Given packed colours and one colour, return how many pixels have it.
 * number of pixels that have a given color
 * is there much of this colour in the picture, number of pixels
 * tally of exact matches of a packed colour
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
 * replace a color in an image: old color, new color
 * replace every pixel of one color by another color
 * change one color into another throughout an image, old one given first
 * How do I replace all pixels of one color by another in place?
 * palette swap for one color: every pixel equal to the old value gets the new one
 * Write a function that replaces an old color by a new one in {n} pixels in place.
 * change all pixels equal to the first color into the second
 * substitute each occurrence of a pixel value by a new one, old value first
 * Given packed colours, an old and a new colour, recolour the picture in place.
 * replace one color by another throughout the pixels
 * old color, new color: change every pixel of the first to the second, e.g. make everything red that was blue
 * substitute one packed colour throughout a raster, from the old to the new
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
 * do two packed RGB pixels differ by at most a tolerance in every channel
 * packed rgb color match within a tolerance, inclusive, in each channel
 * packed rgb pixel difference at most the tolerance in every channel
 * Is a packed color close enough to another, each channel off by a tolerance at most?
 * chroma key test: packed pixel, key color, greatest allowed difference per channel
 * Write a function that compares two packed colours channel by channel with an inclusive tolerance.
 * magic wand: is a packed pixel within a tolerance (inclusive) of the picked color, channel by channel
 * green screen match of two packed colors, largest allowed difference per channel
 * Given two 0xRRGGBB colours, check that red, green and blue differ by no more than a limit.
 * is every channel of two 0xRRGGBB colors within the tolerance, inclusive
 * nearly same packed color? each channel may differ by up to the third number
 * component-wise closeness of two packed colours: no channel further apart than the tolerance
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
 * color gradient value at index i (from 0) of n values that go evenly from start to end
 * value at step {i} (from 0) of a gradient with n steps from start to end
 * linear gradient from one value to another: start, end, index, number of values
 * How do I compute value i of n evenly spaced gradient values from start to end, both included?
 * start + (end - start) * i / (n - 1)
 * Write a function for a channel value of a gradient: start, end, index from 0, number of values (at least two, both ends included).
 * value at index i of n evenly spaced from start to end
 * interpolate a channel in equal steps: start, end, index from 0, count of values including both ends
 * Given start, end, index and number of values, return the one in between; index 0 is the start, the last the end.
 * channel of pixel i (from 0) in a row of n pixels that fades evenly from start to end
 * fade from start to end in n values, which one is number i, counting from 0
 * i-th of n evenly spaced values of a ramp, i = 0 being the start and n - 1 the end
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
 * channel times alpha / 255, integer
 * premultiplied color channel from channel and 8-bit alpha, truncated
 * How do I convert a channel to premultiplied alpha, both 0 to 255, rounding down?
 * multiply a color channel by its opacity of 0 to 255, over 255, rounded down
 * Write a function that premultiplies a channel by an alpha of 0 to 255, rounding down.
 * straight alpha to premultiplied for one channel: channel * alpha / 255
 * color channel weighted by its alpha byte: product over 255, truncated
 * Given a channel and an alpha of 0 to 255, return the premultiplied channel, rounded down.
 * texture preparation: alpha multiplication of a channel, c * a / 255
 * alpha 0-255 times channel, back to byte range by dividing by 255, no rounding up
 * coverage-weighted component in integers, channel * coverage / 255
 *
 * @T int32_t uint32_t
 * @name premultiply premultiply_alpha
 * @range channel 0 255
 * @range alpha 0 255
 */
T premultiply(T channel, T alpha) { return channel * alpha / 255; }

/**
 * opacity in percent to alpha of 0 to 255
 * percent opacity to 0-255 in proportion
 * alpha byte of an opacity in percent
 * How do I convert an opacity such as 50 percent to an alpha value of 0 to 255?
 * percent * 255 / 100
 * Write a function that turns an opacity percentage into an 8-bit alpha.
 * opacity percentage to alpha channel, percent * 255 / 100
 * opacity of 100 percent gives 255, smaller ones in proportion
 * byte value for a percentage: p * 255 / 100
 * css opacity in percent as alpha byte, 100 to 255
 * scale 0..100 to 0..255
 * percentage of full scale as an 8-bit number, 255 for 100
 *
 * @T int32_t double
 * @name opacity_to_alpha percent_to_byte
 * @range percent 0 100
 */
T opacity_to_alpha(T percent) { return percent * 255 / 100; }

/**
 * alpha of 0..255 to percent
 * alpha byte to opacity in percent
 * How opaque is an alpha of 128 or any other out of 255, in percent?
 * 0-255 to 0-100 in proportion
 * byte value to percentage of 255
 * Write a function that turns an 8-bit alpha into a percentage.
 * alpha * 100 / 255
 * alpha 255 gives 100 percent, others in proportion
 * opacity percentage of an alpha channel of 0 to 255
 * scale 0..255 to 0..100
 * what percentage of full brightness 255 is this channel
 * 8-bit level in percent of 255
 *
 * @T int32_t double
 * @name alpha_to_percent byte_to_percent
 * @range alpha 0 255
 */
T alpha_to_percent(T alpha) { return alpha * 100 / 255; }

/**
 * pixels needed for a print of so many inches at a dpi
 * inches times dpi
 * image size in pixels for printing, from inches and dpi
 * How many pixels must one side of a photo have for a print, given inches and dpi?
 * print resolution in pixels: inches, then dots per inch
 * Write a function that returns the pixels for a length in inches at a dpi.
 * inches to pixels at a dpi
 * scan size in pixels of a length in inches at a resolution in dpi
 * Given inches and dots per inch, return the number of pixels.
 * print size in inches and dpi to pixels
 * 10 inch at 300 dpi needs what pixel count? for any inches and dpi
 * number of pixels for a length in inches at a dpi
 *
 * @T double float int32_t
 * @name pixels_for_print inches_to_pixels
 * @range inches 0 40
 * @range dpi 1 600
 */
T pixels_for_print(T inches, T dpi) { return inches * dpi; }

/**
 * size of a video file in megabytes from megabits per second and seconds
 * bitrate times duration / 8: megabits per second and seconds to megabytes
 * video size in megabytes, from the bitrate in Mbit/s and the seconds
 * How large in megabytes is a video at a bit rate in Mbit/s after so many seconds?
 * megabytes from Mbit/s and seconds
 * Write a function that computes the size of a stream in megabytes from megabits per second and seconds.
 * megabytes for a recording: megabits per second times seconds over 8
 * file size in MB as bitrate in Mbit/s * seconds / 8
 * Given the bit rate in Mbit/s and the duration in seconds, return megabytes.
 * how many MB does a clip take with this many Mbit/s for this many seconds
 * movie with 5 mbit/s for 7200 seconds, how many MB
 * volume of a stream in megabytes: Mbit/s times seconds, 8 bits per byte
 *
 * @T double float
 * @name video_size stream_megabytes
 * @range bitrate 1 100
 * @range seconds 0 7200
 */
T video_size(T bitrate, T seconds) { return bitrate * seconds / 8; }

/**
 * frequency one octave {OP}
 * frequency an octave {OP} of a given frequency
 * {OP:2} a frequency
 * Which frequency is an octave {OP} from the given one?
 * pitch in hertz an octave {OP:3} than the given one
 * Write a function that returns the frequency an octave {OP}.
 * transpose a frequency {OP} by an octave
 * go one octave {OP} from a frequency in Hz
 * Given a frequency, return the one an octave {OP}.
 * octave {OP}: frequency {OP:4} 2
 * same note one octave {OP}, hz
 * {OP:2} the pitch, that is, an octave {OP}
 *
 * @T double float
 * @OP * "up" "double" "higher" "times"
 * @OP / "down" "halve" "lower" "divided by"
 * @name octave_of shift_octave
 * @range frequency 20 4000
 */
T octave_of(T frequency) { return frequency OP 2; }

/**
 * can people hear a frequency: 20 to 20000 hertz, both ends included
 * is a frequency audible, from 20 to 20000 hertz inclusive
 * frequency between 20 Hz and 20 kHz, inclusive
 * Is a tone of {frequency} hertz audible, i.e. from 20 to 20000?
 * audible range check: 20 to 20000, both included
 * Write a function that tells whether a frequency lies in the range of human hearing, 20 to 20000 Hz inclusive.
 * is a frequency in the human range of 20 to 20000 hertz, both ends allowed
 * is a frequency in 20 to 20000 hertz, ends included
 * Given a frequency, check that a young person can hear it: at least 20 and at most 20000 Hz.
 * a frequency that is neither infrasound (< 20 Hz) nor ultrasound (> 20000 Hz)
 * can i hear 15000 hz? yes for anything from 20 up to 20000
 * frequency within the range of the human ear, 20 <= f <= 20000
 *
 * @T double float int32_t
 * @name is_audible can_hear
 * @range frequency -500 21000
 */
_Bool is_audible(T frequency) { return frequency >= 20 && frequency <= 20000; }

/**
 * beat frequency of two tones
 * absolute difference of two frequencies
 * beats per second of two notes from their frequencies
 * How fast do two almost equal tones beat, given their frequencies?
 * |f1 - f2| in hertz, the beat rate
 * Write a function that returns the beat frequency of two given frequencies.
 * tuning a guitar: beats per second between two strings, from their frequencies
 * beat frequency of two tones: their absolute difference
 * Given two frequencies, return how many beats per second they make.
 * acoustic beats: absolute difference of two hertz values
 * two strings wobble against each other, how often a second? both frequencies given
 * absolute gap of a pair of frequencies
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
 * 10 log10(10^(a/10) + 10^(b/10)) of two decibel levels
 * How loud in dB are two machines together, given the dB level of each?
 * combined noise level in dB of two levels in dB
 * Write a function that adds two sound levels in decibels, i.e. their powers.
 * total dB of two sources, where two equal ones are 3 dB louder than one
 * total level in dB of two noise sources, powers added
 * Given two levels in dB, return the level of both together.
 * decibel addition of two levels by adding their powers
 * 80 db plus 80 db is not 160, so how much are two decibel levels together
 * power sum of two decibel levels, in dB
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
 * 60 * sample rate / bpm
 * length of a beat in samples, given sample rate and tempo in bpm
 * How many samples does a beat last at that sample rate and BPM?
 * beat length in samples: samples per second, then beats per minute
 * Write a function that returns the samples per beat from sample rate and tempo in BPM.
 * loop length in samples for one beat, from sample rate and bpm
 * sequencer: frames per quarter note from frame rate and bpm
 * Given the sample rate and the BPM, return the samples of a beat.
 * sample rate and tempo in BPM to samples per beat
 * drum machine: samples from one beat to the next, sample rate and bpm given
 * number of samples of one beat: 60 * rate / beats per minute
 *
 * @T double float int32_t
 * @name samples_per_beat beat_samples
 * @range rate 8000 96000
 * @range bpm 20 300
 */
T samples_per_beat(T rate, T bpm) { return 60 * rate / bpm; }

/**
 * length of bars in seconds: bars, beats per bar, bpm
 * bars * beats per bar * 60 / bpm
 * duration in seconds of a number of bars with so many beats each at a bpm
 * How long in seconds are so many bars with so many beats each at a tempo in BPM?
 * measures to seconds, given beats per measure and bpm
 * Write a function that returns the seconds of some bars: bars, beats per bar, BPM.
 * time in seconds of bars, e.g. 8 bars of 4 beats, at a bpm
 * loop duration in seconds from bars, beats per bar and bpm
 * Given bars, beats per bar and tempo in BPM, return the duration in seconds.
 * seconds of a song section: bars * beats * 60 / bpm
 * 16 bars of 4 beats at 120 bpm, how long in seconds
 * time span in seconds of a number of measures, beats per measure and beats per minute given
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
 * note duration: 240000 / (bpm * n)
 * eighth note, sixteenth note in ms, given the bpm and the 8 or 16
 * How long in ms is a 1/n note at a tempo, BPM first and then n?
 * delay time in ms of a note such as an eighth at a bpm; the second argument is then 8
 * Write a function that returns the ms of a 1/n note from BPM and n, 4 being a quarter note.
 * milliseconds of a note, given the bpm and the n of 1/n note (4 is one beat)
 * tempo in bpm and 16 for a sixteenth: duration in ms
 * Given a tempo in BPM and the denominator of the note value, return its length in ms.
 * delay in ms of a 1/n note: 240000 / (bpm * n)
 * at 120 bpm a 1/8 note in ms? bpm and denominator given, quarter note is one beat
 * length of the n-th part of a whole note (four beats) in milliseconds, from bpm and n
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
 * distance / 343 * 1000, the milliseconds sound takes for meters
 * How late, in ms, does sound arrive at a distance in meters, at 343 m/s?
 * speaker delay in ms for a distance in meters at 343 m/s
 * Write a function that returns the delay of sound in ms at 343 m/s for a distance in meters.
 * time of flight of sound in milliseconds for a distance in m, speed 343 m/s
 * PA delay in ms: meters * 1000 / 343
 * Given a distance in meters, return the milliseconds until the sound arrives at 343 m/s.
 * milliseconds of sound travel for some meters at 343 m/s
 * stage 50 m away, how many ms later do i hear it, with 343 m/s
 * travel time in ms of a noise over some meters at 343 meters per second
 *
 * @T double float
 * @name sound_delay speaker_delay
 * @range meters 0 1000
 */
T sound_delay(T meters) { return meters * 1000 / 343; }

/**
 * distance of a fret from the bridge, given scale length and fret number
 * fret position on a guitar, as distance from the bridge: scale length, fret number
 * scale length / 2^(fret / 12)
 * How far from the bridge is a fret of a guitar, given scale length and fret number?
 * string length from a fret to the bridge: scale length / 2^(fret / 12)
 * Write a function that returns the vibrating length at a fret from the scale length and the fret number.
 * guitar fret calculator: scale length and fret number to the remaining string length
 * remaining string length for fret {fret} of a guitar with a given scale length, 12 frets per octave
 * Given the scale length and a fret number, return the length from fret to bridge.
 * luthier: distance from the fret to the bridge for a scale length and fret number
 * where to put fret 12 on my neck? distance to the bridge from scale length and fret number
 * remaining scale length of a string stopped at a fret, equal temperament
 *
 * @name fret_length string_length_at_fret
 * @range scale 10 100
 * @range fret 0 24
 */
double fret_length(double scale, int32_t fret) { return scale / __builtin_pow(2, fret / 12.0); }
