/**
 * average of red, green and blue
 * simple grayscale of a pixel: (r + g + b) / 3
 * rgb to gray by averaging the three channels
 * Convert a color to gray with the plain mean of its channels.
 * How do I make a pixel gray by averaging red, green and blue?
 * mean brightness of an rgb color
 * Write a function that returns the average of the R, G and B values.
 * average method for grayscale conversion
 * unweighted gray level of a colour from {red}, {green} and {blue}
 * Given three colour channels, return their mean as the gray value.
 * turn colour pixel grey, just take the mean pls
 * one third of the sum of all channels
 *
 * @T int32_t uint32_t double
 * @name gray_average rgb_average average_gray
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T gray_average(T red, T green, T blue) { return (red + green + blue) / 3; }

/**
 * rgb to grayscale
 * luma of a color
 * perceived brightness of an rgb color
 * 0.299 r + 0.587 g + 0.114 b
 * Convert red, green and blue to a gray value as the eye sees it.
 * How bright does a colour look to a human?
 * luminance from r, g, b
 * Write a function that computes the weighted gray level of a pixel.
 * grayscale with the usual weights 0.299, 0.587 and 0.114
 * Given three colour channels as real numbers, return the BT.601 luma.
 * how bright will this color look in a black and white photo
 * Y component from RGB, as analog TV computed it
 *
 * @T double float
 * @name luma rgb_to_gray perceived_brightness
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T luma(T red, T green, T blue) { return (T)0.299 * red + (T)0.587 * green + (T)0.114 * blue; }

/**
 * rgb to gray with integers
 * gray value of an integer rgb color
 * Convert a pixel to gray without floating point.
 * integer luma of red, green and blue
 * How bright is a colour, as a whole number from 0 to 255?
 * (299 * r + 587 * g + 114 * b) / 1000
 * Write a function for the weighted gray level in integer arithmetic.
 * luminance of three integer channels
 * grayscale pixel, int channels in and int out
 * perceived brightness as an int
 * weighted grey from r g b, truncated
 * whole-number brightness of a pixel, green counting most
 *
 * @T int32_t int64_t
 * @name luma_integer gray_from_rgb
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
T luma_integer(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000; }

/**
 * relative luminance of a linear rgb color
 * 0.2126 r + 0.7152 g + 0.0722 b
 * luminance with the HDTV weights, BT.709
 * Compute the BT.709 luma of a pixel.
 * How do I get the relative luminance from linear red, green and blue?
 * gray level for HD video
 * Write a function for the luminance that web contrast checks use, from linear channels.
 * Rec. 709 brightness from three channels
 * Given linear {red}, {green} and {blue}, return the luminance with sRGB weights.
 * weighted gray: 21.26 % red, 71.52 % green, 7.22 % blue
 * brightness share of linear primaries in a modern display standard
 * how luminous is a linear-light colour, 0 black to 1 white
 *
 * @T double float
 * @name relative_luminance luma709
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
T relative_luminance(T red, T green, T blue) { return (T)0.2126 * red + (T)0.7152 * green + (T)0.0722 * blue; }

/**
 * contrast ratio of two luminances
 * wcag contrast ratio
 * (lighter + 0.05) / (darker + 0.05)
 * How strong is the contrast between text and background, given their luminances?
 * color contrast from relative luminance, order does not matter
 * Write a function that computes the accessibility contrast ratio of two colours from their luminance.
 * contrast between two luminance values from 0 to 1
 * web accessibility: contrast of foreground and background
 * Given two relative luminances, return the WCAG contrast, 1 to 21.
 * ratio of the brighter to the darker luminance, each plus 0.05
 * is my text readable on that background, give the ratio
 * legibility figure of two shades by their luminances
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
 * is a color light: true for light, false for dark
 * true if the color is light
 * Should text on this background be black? True for a light colour.
 * Check whether an RGB colour is bright: weighted brightness at least 128.
 * (299 r + 587 g + 114 b) / 1000 >= 128
 * black text (true) or white text (false) on a colour?
 * Write a function that tells if a background is light enough for dark text.
 * light color test from red, green, blue
 * YIQ brightness of {red}, {green}, {blue} is 128 or more
 * Does a pixel count as bright?
 * need black letters or white letters on this color? true = black
 * pale colour check with integer weights
 *
 * @T int32_t
 * @name is_light_color needs_dark_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_light_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 >= 128; }

/**
 * is a color dark, (299 r + 587 g + 114 b) / 1000 below 128
 * dark color: weighted brightness (299, 587, 114 per mille) under 128
 * Should the text on this background be white? True for a dark colour.
 * is the pixel rather dark
 * true if a colour has low brightness
 * Write a function that tells whether an RGB colour is dark.
 * white text needed on this colour
 * dark mode test of a color
 * gloomy or bright: true for gloomy
 * brightness below 128 by the usual weights
 * does a colour look darker than medium gray
 * shade dark enough for light letters
 *
 * @T int32_t
 * @name is_dark_color needs_white_text
 * @range red 0 255
 * @range green 0 255
 * @range blue 0 255
 */
_Bool is_dark_color(T red, T green, T blue) { return (299 * red + 587 * green + 114 * blue) / 1000 < 128; }

/**
 * is a color gray
 * check if r, g and b are equal
 * Is this pixel a shade of gray?
 * true when all three color channels are the same
 * Write a function that tells whether an RGB colour has no hue.
 * r == g and g == b
 * Does a colour lack saturation, red, green and blue being equal?
 * gray pixel test
 * Given three channels, check that they describe a neutral gray.
 * is it a grayscale pixel?
 * no tint at all in this pixel?
 * achromatic colour, every channel the same
 *
 * @T int32_t uint8_t
 * @name is_gray is_grayscale_pixel
 * @range red 0 1
 * @range green 0 1
 * @range blue 0 1
 */
_Bool is_gray(T red, T green, T blue) { return red == green && green == blue; }

/**
 * rgb to hex number
 * combine red, green and blue into one integer
 * pack r, g, b into 0xRRGGBB
 * (r << 16) | (g << 8) | b
 * How do I turn three color channels into a single RGB number?
 * make a color value from red, green and blue
 * Write a function that builds a 24-bit colour from its channels, 0 to 255 each.
 * color code of an rgb triple
 * red * 65536 + green * 256 + blue
 * Given the channels of a pixel, return the packed colour.
 * got r g b seperately, want one number for html
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
 * hex color to r, g, b
 * split an rgb integer into its three channels
 * unpack 0xRRGGBB into red, green and blue
 * How do I get all three channels of a packed colour?
 * Write red, green and blue of a colour number into an array.
 * color integer to rgb array
 * Break a 24-bit colour down into out[0] red, out[1] green, out[2] blue.
 * int to rgb
 * separate the channels of a pixel
 * Given 0xRRGGBB, store the three bytes, red first, in {out}.
 * i have a color like 0xFF8800 and need the 3 parts
 * components of a web colour stored in three cells
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
 * set the {OP} channel of a color
 * replace {OP} in an rgb integer
 * change only the {OP} byte of 0xRRGGBB
 * How do I give a packed colour another {OP} value?
 * new {OP} value for a pixel, other channels stay
 * Write a function that sets {OP} in a colour number.
 * Given a colour and a value from 0 to 255, store the value as {OP}.
 * overwrite {OP} of a 24-bit colour
 * put a new {OP} component into {colour}
 * with_{OP}: colour with its {OP} replaced
 * put my value in the {OP} part of the color int
 * exchange a single component, {OP}, keeping both others
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
 * average of two rgb colors
 * mix two packed colors half and half
 * blend two 0xRRGGBB pixels 50/50
 * How do I get the colour in the middle of two colours?
 * mean color, channel by channel
 * Write a function that averages two packed RGB colours.
 * midpoint of two colors
 * halfway colour between two pixels, each channel rounded down
 * Given two colour numbers, return the colour whose channels are the means.
 * 50 percent mix of two rgb integers
 * two colors in, the one exactly between them out
 * channelwise mean of a couple of 24-bit colours
 *
 * @T int32_t uint32_t
 * @name average_color mix_colors
 * @range first 0 16777215
 * @range second 0 16777215
 */
T average_color(T first, T second) { return (first & second) + (((first ^ second) & 0xfefefe) >> 1); }

/**
 * blend two packed colors by percent
 * mix two 0xRRGGBB colors by a percentage of the second
 * interpolate between two colors by a percentage
 * How do I get a color some percent of the way from one to another?
 * color part of the way between two packed colors
 * Write a function that mixes two packed RGB colours, given how many percent of the second go in.
 * fade from one packed color to another, 0 to 100 percent
 * gradient color at a percentage
 * channelwise interpolation of two colour numbers
 * tween two rgb integers by percent
 * 0 percent is the first color, 100 the second
 * shade between two web colors at a percentage
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
 * make a packed color gray, plain average
 * 0xRRGGBB to gray with the mean of the channels
 * Turn a packed color into the gray that has the average in all three bytes.
 * desaturate an rgb integer, average method
 * gray version of a colour number by averaging
 * Write a function that averages the channels of a packed colour and returns a packed gray.
 * rgb int to gray int, unweighted
 * all channels replaced by their mean
 * grayscale a pixel stored as one number, simple mean
 * (r + g + b) / 3 three times in one integer
 * color int in, gray int out, equal weights
 * drop the colour of a packed pixel by averaging
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
 * make a packed color gray as the eye sees it
 * 0xRRGGBB to gray with luma weights
 * Turn a packed color into the gray of the same brightness, 30 59 11 percent.
 * grayscale an rgb integer, weighted
 * gray version of a colour number by luminance
 * Write a function that returns the packed gray with the perceived brightness of a packed colour.
 * rgb int to gray int, weights 299, 587, 114
 * weighted grayscale of a pixel stored as one number
 * black-and-white photo value of a packed colour
 * color int in, gray int out, green counting most
 * remove the colour but keep the visible brightness
 * luma in all three bytes
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
 * swap red and blue
 * rgb to bgr
 * convert 0xRRGGBB to 0xBBGGRR
 * How do I exchange the red and blue channels of a color?
 * bgr to rgb
 * Swap the outer bytes of a 24-bit colour.
 * Write a function that turns an RGB integer into a BGR integer.
 * reorder the channels of a pixel from rgb to bgr
 * Given a packed colour, trade red for blue, green stays.
 * color byte order, red first to blue first
 * my colors come out with red and blue mixed up, fix the number
 * reverse the channel order of a 24-bit colour
 *
 * @T int32_t uint32_t
 * @name rgb_to_bgr swap_red_blue
 * @range colour 0 16777215
 */
T rgb_to_bgr(T colour) { return (colour & 255) << 16 | (colour & 0xff00) | (colour >> 16 & 255); }

/**
 * distance between two rgb colors
 * color difference
 * how different are two colours
 * Euclidean distance in RGB space
 * sqrt(dr^2 + dg^2 + db^2)
 * Write a function that computes how far apart two colours are, red, green, blue of each.
 * color distance from six channel values
 * How similar are two pixels?
 * straight-line distance of two points in the color cube
 * Given two RGB triples, return the root of the summed squared channel differences.
 * how far is one color from another one
 * metric for comparing a colour with a palette entry, six numbers in
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
 * hue of an rgb color
 * rgb to hue in degrees
 * Which hue does a colour have, from 0 to 360?
 * hue angle from red, green and blue
 * H of HSV
 * Write a function that computes the hue of a color in degrees, 0 for gray.
 * color wheel angle of an rgb value
 * How do I get the hue from r, g and b?
 * Given three channels, return the hue: red 0, green 120, blue 240.
 * HSL hue
 * give me the degree on the colour circle for some rgb
 * tint of a colour as an angle, zero for neutral ones
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
 * hsv to rgb
 * convert hue, saturation and value to red, green and blue
 * HSV to RGB, hue in degrees, the rest from 0 to 1
 * How do I get r, g and b from a hue?
 * Write a function that converts HSV into three RGB values between 0 and 1.
 * rainbow color from a hue
 * colour wheel angle to rgb, stored in an array
 * hsb to rgb
 * red, green, blue of a colour given as h, s, v
 * store three channels for an HSV colour
 * hue 0 is red, 120 green, 240 blue: compute the channels
 * inverse of rgb to hsv
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
 * saturation of an rgb color
 * S of HSV
 * (max - min) / max of r, g, b
 * How saturated is a colour, from 0 to 1?
 * rgb to hsv saturation
 * Write a function that computes the HSV saturation of a color, 0 for black.
 * color saturation from three channels
 * How colorful is a pixel by the S of HSV?
 * chroma divided by the largest channel
 * Given red, green and blue, return the saturation in the HSV model.
 * grey or intense? number between 0 and 1, hsv style
 * relative spread of the channels: biggest minus smallest over biggest
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
 * V of HSV
 * rgb to hsv value
 * HSV brightness of a color
 * largest of red, green and blue
 * How do I get the value component of HSV?
 * max(r, g, b)
 * Write a function that returns the V in HSV.
 * strongest color channel
 * value of a colour in the hue-saturation-value model
 * hsb brightness from rgb
 * the brightest channel of a pixel
 * third HSV component from three channels
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
 * lightness of an rgb color
 * L of HSL
 * (max + min) / 2 of r, g and b
 * How light is a colour in the HSL model?
 * rgb to hsl lightness
 * Write a function that computes the HSL lightness of a color.
 * mean of the largest and the smallest channel
 * midpoint of the strongest and weakest colour channel
 * desaturate a pixel: half of max plus min
 * Given red, green and blue, return the lightness.
 * average of only the max and min channel
 * lightness, the last letter of HSL, from r g b
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
 * S of HSL
 * rgb to hsl saturation
 * saturation of a color in the HSL model
 * How saturated is a colour by HSL, from 0 to 1?
 * HSL saturation of red, green and blue from 0 to 255
 * Write a function that computes the saturation for hue-saturation-lightness.
 * (max - min) / (255 - |max + min - 255|)
 * hsl saturation, 0 for grays
 * color purity relative to its lightness
 * rgb channels in, S as in HSL out
 * chroma over what the lightness allows
 * how vivid is the colour, hsl version
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
 * rgb to cmyk: the key
 * black component of a color in cmyk
 * k = 1 - max(r, g, b)
 * How much black ink does an rgb color need?
 * K channel from red, green and blue between 0 and 1
 * Write a function that computes the key value of a CMYK conversion.
 * black share in print for a screen color
 * one minus the strongest channel
 * Given channels from 0 to 1, return the black part of CMYK.
 * CMYK black
 * which amount of black does the printer use for an rgb 0..1 colour
 * what is missing to full brightness in the strongest channel
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
 * rgb to cmyk: {OP}
 * {OP} component of a color in cmyk
 * How much {OP} ink does an rgb color from 0 to 1 need?
 * {OP} part of CMYK from red, green and blue
 * {OP} ink once black is taken out, 0 for black
 * Write a function for the {OP} value of an RGB to CMYK conversion.
 * {OP} share in print
 * (1 - {OP:2} - k) / (1 - k), the {OP} amount
 * screen color to {OP} for the printer
 * CMYK {OP} value between 0 and 1
 * amount of {OP} for a screen colour, key removed
 * print colour separation: {OP}
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
 * cmyk to rgb channel
 * 255 * (1 - ink) * (1 - k)
 * red from cyan and black
 * Convert an ink amount and black to a screen channel.
 * How do I get the red value from C and K?
 * screen color channel from its ink and the key, both 0 to 1
 * Write a function for one channel of a CMYK to RGB conversion.
 * print color to screen color, one channel
 * Given {ink} and {black}, return the channel value from 0 to 255.
 * green from magenta and black, blue from yellow and black
 * cyan and key to the red of the monitor
 * light that remains after an ink and the black ink, scaled to a byte
 *
 * @T double float
 * @name cmyk_to_channel ink_to_rgb
 * @range ink 0 1
 * @range black 0 1
 */
T cmyk_to_channel(T ink, T black) { return 255 * (1 - ink) * (1 - black); }

/**
 * float color to byte
 * 0..1 to 0..255
 * Convert a color value from 0.0-1.0 to 0-255.
 * real channel value to an 8-bit integer, rounded
 * How do I turn a float color into an 8-bit one?
 * scale a channel from the unit range to a byte
 * Write a function that maps a colour component of 0 to 1 to 0 to 255.
 * (int)(x * 255 + 0.5)
 * Given a normalized channel, return the byte, out-of-range values clipped.
 * quantize a color component to 8 bits
 * color 0.5 should become 128
 * eight-bit level nearest to a share of full intensity
 *
 * @T double float
 * @name unit_to_byte float_to_byte
 * @range x 0 1
 */
int32_t unit_to_byte(T x) { return x <= 0 ? 0 : x >= 1 ? 255 : (int32_t)(x * 255 + (T)0.5); }

/**
 * byte color to float
 * 0..255 to 0..1
 * Convert an 8-bit color value to a number between 0 and 1.
 * divide a channel by 255
 * How do I normalize a pixel value to the range 0 to 1?
 * normalize an 8-bit channel
 * Write a function that turns 0-255 into 0.0-1.0.
 * scale a byte to the unit interval
 * Given a channel of a pixel, return the fraction of full intensity.
 * pixel intensity as a fraction
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
 * limit a color value to a byte
 * keep a channel between 0 and 255
 * How do I cap a pixel value so that it fits into 8 bits?
 * clip to the valid range of pixel values
 * Write a function that clamps a color channel.
 * saturate to a byte: below 0 gives 0, above 255 gives 255
 * min(255, max(0, x))
 * Given a computed channel, force it into the range of a byte.
 * pixel clipping
 * value too big for a pixel? cut it, negative to zero
 * force a channel back into its legal interval
 *
 * @T int32_t double
 * @name clamp_pixel clamp_byte clip_to_byte
 * @range x -300 600
 */
T clamp_pixel(T x) { return x < 0 ? 0 : x > 255 ? 255 : x; }

/**
 * brighten a pixel by an amount, kept within 0 to 255
 * add to a pixel value and clamp to 0..255
 * change the brightness of a pixel
 * How do I make a pixel brighter or darker without overflow?
 * brightness adjustment of one channel
 * Write a function that adds an amount to a pixel and limits the result to 0 to 255.
 * lighten by a positive amount, darken by a negative one
 * pixel plus offset, saturated to a byte
 * Given a pixel and a change of brightness, return the clamped sum.
 * brightness control for a gray value
 * pixel up or down by some amount but stay in 0-255
 * exposure shift of one gray level with saturation
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
 * make a pixel brighter by a percentage
 * brighten by percent
 * raise a gray value by some percent, at most 255
 * How do I lighten a color channel by some percent?
 * pixel + pixel * percent / 100, capped at 255
 * Write a function that brightens a channel by a percentage.
 * lighten a channel relatively
 * increase brightness in percent of the pixel
 * percentage brightness change, negative darkens
 * scale a channel up by percent and clamp to a byte
 * x percent more light for one pixel
 * darker or lighter by a relative amount
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
 * brighten an image
 * add a value to every pixel, clamp to 0..255
 * change brightness of all pixels in place
 * How do I make a picture brighter?
 * Make all pixels of an image brighter or darker by the same amount.
 * image brightness with saturation
 * Write a function that raises each of the {n} pixels by {amount} and keeps them between 0 and 255.
 * lighten a whole gray image
 * darken picture by a negative amount
 * Given an array of pixels, adjust the brightness in place.
 * picture is too dark, add an amount to each pixel without overflow
 * shift all intensities, clipping at black and white
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
 * change the contrast of a pixel
 * (x - 128) * factor + 128, clamped
 * contrast adjustment
 * How do I raise the contrast of a gray value?
 * scale the distance from middle gray, limited to 0..255
 * Write a function that applies a contrast factor to a pixel.
 * stretch a pixel away from 128
 * more contrast for factors above 1, less below
 * Given a pixel and a contrast factor, return the new value between 0 and 255.
 * contrast control around mid gray
 * image looks flat, contrast formula for one pixel
 * pull gray levels apart around the middle, clip the rest
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
 * invert a pixel
 * 255 - x
 * negative of an 8-bit gray value
 * How do I invert a color channel?
 * Write a function that returns the negative of a pixel from 0 to 255.
 * invert a gray value: 255 minus it
 * inverse of a grayscale value
 * photo negative of one channel
 * Given a pixel value, return its complement to 255.
 * dark becomes light and the other way round
 * negative film effect for one value
 * complementary intensity of an 8-bit channel
 *
 * @T int32_t uint8_t double
 * @name invert_pixel negative_pixel
 * @range x 0 255
 */
T invert_pixel(T x) { return 255 - x; }

/**
 * invert an image
 * negative of a picture
 * replace every pixel by 255 minus itself
 * How do I invert all pixels in an array?
 * make a photo negative in place
 * Write a function that inverts {n} gray pixels.
 * flip the brightness of every pixel
 * image inversion, 8 bits
 * turn a grayscale picture into its negative
 * Given an array of values from 0 to 255, invert each of them.
 * make negative of all pixels
 * photo to film negative, whole buffer
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
 * gray image from an rgb image
 * convert rgb pixels to grayscale, three values per pixel
 * interleaved r, g, b to gray levels
 * How do I turn a colour picture into a gray one?
 * weighted gray for each rgb triple of a buffer
 * Write a function that converts n RGB pixels into n gray values.
 * colour photo to black-and-white photo, array in and array out
 * luma of every pixel in an interleaved buffer
 * gray[i] from rgb[3i], rgb[3i+1], rgb[3i+2]
 * desaturate a whole image into another array
 * image to grayscale, 299 587 114 over 1000
 * reduce three channels to one for all pixels
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
 * black or white from a gray value
 * binarize a pixel
 * threshold a pixel: 255 if at least the limit, else 0
 * How do I turn a gray pixel into black or white?
 * Write a function that thresholds a pixel value, white from the limit on.
 * pixel >= threshold ? 255 : 0
 * binary image value of a pixel
 * simple thresholding, the limit itself becomes white
 * Given a pixel and a threshold, return 255 or 0.
 * black and white conversion of a gray level
 * is pixel at least the limit then white else black
 * two-level quantization of a gray value at a given cut
 *
 * @T int32_t double
 * @name threshold_pixel binarize
 * @range pixel 0 255
 * @range limit 0 255
 */
T threshold_pixel(T pixel, T limit) { return pixel >= limit ? 255 : 0; }

/**
 * black or white pixel
 * make a gray pixel black or white
 * Is the pixel rather black (0) or white (255)?
 * threshold a pixel in the middle
 * convert gray to pure black and white
 * Write a function that turns a gray value into 0 or 255.
 * binarize one pixel at half brightness
 * 255 for bright, 0 for dark
 * pixel >= 128 ? 255 : 0
 * 1-bit color of a gray value
 * dark gray to black, light gray to white
 * fax value of a pixel
 *
 * @T int32_t double
 * @name black_or_white to_black_white
 * @range pixel 0 255
 */
T black_or_white(T pixel) { return pixel >= 128 ? 255 : 0; }

/**
 * threshold an image
 * binarize a picture
 * make an image black and white
 * set pixels to 255 if at least the threshold, otherwise 0
 * How do I convert a gray image to pure black and white?
 * Write a function that thresholds {n} pixels in place, the limit itself becoming white.
 * image segmentation by a fixed threshold
 * binary image from gray levels
 * every pixel becomes 0 or 255
 * Given an array of gray values and a limit, binarize it: 255 from the limit up, else 0.
 * scan to b/w with my own limit
 * segment foreground from background by intensity, in place
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
 * convert an image to black and white
 * make every pixel black or white
 * Turn a gray picture into pure black and white, in place.
 * binarize an image at half brightness
 * all pixels to 0 or 255
 * How do I get a black and white version of gray pixels?
 * Write a function that binarizes an array of gray values.
 * fax-like picture from gray levels
 * dark pixels become 0, bright ones 255
 * threshold image in the middle
 * 1-bit image from 8-bit pixels
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
 * count pixels brighter than a threshold
 * how many bright pixels
 * How many pixels of an image are above a gray level?
 * number of white pixels after thresholding, strictly above the limit
 * Write a function that counts the pixels that exceed a brightness.
 * bright area of a picture in pixels
 * tally of gray values over a limit
 * Given gray pixels and a limit, return how many are brighter.
 * size of the foreground: pixels above a level
 * bright pixel count
 * amount of pixels lighter than x
 * area of the overexposed part of a byte image
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
 * number of gray values over a threshold
 * Count the pixels above a brightness.
 * bright pixels of an image
 * Write a function that counts gray levels greater than a limit.
 * pixels lighter than a given gray
 * how much of the picture is bright
 * values exceeding the brightness limit, counted
 * area in pixels that is brighter than a limit
 * Given gray values and a level, return how many lie above it.
 * overexposed pixel count
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
 * histogram of an image
 * count how often each gray level occurs
 * gray level histogram, 256 bins
 * How many pixels does each brightness have?
 * Fill 256 counters with the number of pixels of each value.
 * Write a function that computes the histogram of 8-bit pixels.
 * image histogram
 * tally pixel values from 0 to 255
 * brightness distribution of a picture
 * Given {n} bytes, store in {counts} how many there are of each value.
 * 256 bins, count the bytes
 * frequency table of 8-bit intensities
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
 * histogram of gray values in an int array
 * count each gray level of an image
 * How often does every brightness from 0 to 255 occur?
 * pixel histogram with 256 counters
 * Write a function that fills the histogram of an image.
 * gray levels tallied
 * brightness statistics of integer pixels
 * number of pixels for each value 0..255
 * frequency of each intensity
 * fill counts[256] from pixels
 * Given pixels, store how many there are of each level.
 * distribution of intensities in a photo
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
 * average brightness of an image
 * mean pixel value
 * How bright is a picture on average?
 * mean gray level of 8-bit pixels
 * average of all pixels
 * Write a function that returns the mean brightness of a gray image, 0 for no pixels.
 * overall brightness
 * mean intensity of a picture
 * Given {n} pixels of one byte, return their mean as a real number.
 * average luminance of a frame
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
 * average brightness of an int image
 * mean gray level
 * How bright is the picture on average?
 * average of the pixel values
 * mean of all gray values as a decimal number
 * Write a function for the average brightness of an image.
 * overall lightness of a photo
 * sum of pixels / number of pixels, 0 for an empty image
 * is the photo dark: mean intensity
 * typical brightness of a frame
 * mean intensity of gray pixels
 * brightness level of a whole picture
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
 * stretch the contrast of an image
 * contrast stretching to 0..255
 * normalize an image so the darkest pixel is 0 and the brightest 255
 * auto contrast
 * How do I spread gray values over the full range?
 * Write a function that stretches {n} pixels in place from their own range to 0 to 255.
 * (p - min) * 255 / (max - min)
 * use the whole range of gray levels
 * full-range scaling of gray pixels; a flat image stays as it is
 * linear histogram stretching
 * gray picture uses only 50 to 180, spread it to 0 to 255
 * expand the dynamic range of intensities linearly
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
 * blend two colors
 * alpha blending with opacity from 0 to 1
 * top * alpha + bottom * (1 - alpha)
 * mix foreground and background by an opacity
 * How do I draw a transparent pixel over another?
 * Write a function that blends two channel values with a real alpha.
 * composite one channel: over operator on an opaque background
 * transparent overlay, foreground first
 * Given {top}, {bottom} and {alpha}, return the visible value.
 * blend by opacity
 * put half transparent color on top of another, one channel
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
 * {OP} blend of two pixels
 * {OP} blending mode
 * blend mode {OP}: {OP:2}
 * How does the layer mode {OP} combine two channel values?
 * Combine two pixels of 0 to 255 with the {OP} mode.
 * Write a function for the {OP} blend of two channels.
 * {OP} as in image editors
 * photo layers: {OP}
 * Given two channel values, return {OP:2}, the {OP} mode.
 * layer blending by {OP}
 * photoshop {OP} for two values
 * result of two layers combined by {OP}, one channel each
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
 * gamma correction
 * x ^ (1 / gamma)
 * gamma correct a value between 0 and 1
 * How do I apply gamma to a pixel?
 * Raise a normalized intensity to one over gamma.
 * Write a function for the gamma correction of a channel.
 * encode linear light with a gamma exponent
 * brighten midtones by gamma
 * Given {x} and {gamma}, return the corrected intensity.
 * power-law transform of an intensity
 * monitor gamma for a 0..1 value
 * nonlinear encoding of an intensity: inverse-exponent power
 *
 * @name gamma_correct apply_gamma
 * @range x 0 1
 * @range gamma 1 4
 */
double gamma_correct(double x, double gamma) { return __builtin_pow(x, 1 / gamma); }

/**
 * srgb to linear
 * linearize an sRGB channel
 * decode the sRGB transfer curve
 * How do I convert an sRGB value to linear light?
 * remove gamma from a channel between 0 and 1
 * Write a function that turns an sRGB component into a linear one.
 * x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ^ 2.4
 * sRGB inverse companding
 * Given a gamma-encoded channel, return the linear intensity.
 * linear-light value of a screen color
 * undo the monitor curve before calculating with light
 * physical intensity for a stored screen component
 *
 * @name srgb_to_linear linearize
 * @range x 0 1
 */
double srgb_to_linear(double x) { return x <= 0.04045 ? x / 12.92 : __builtin_pow((x + 0.055) / 1.055, 2.4); }

/**
 * linear to srgb
 * encode a linear channel as sRGB
 * sRGB companding
 * How do I convert linear light to an sRGB value?
 * apply the sRGB gamma curve to a channel between 0 and 1
 * Write a function that turns linear intensity into an sRGB component.
 * x <= 0.0031308 ? 12.92 x : 1.055 x^(1/2.4) - 0.055
 * sRGB transfer function, forward
 * Given linear light, return the gamma-encoded screen value.
 * screen value of a linear intensity
 * after lighting maths go back to screen values
 * companded component for a physical intensity
 *
 * @name linear_to_srgb encode_srgb
 * @range x 0 1
 */
double linear_to_srgb(double x) { return x <= 0.0031308 ? 12.92 * x : 1.055 * __builtin_pow(x, 1 / 2.4) - 0.055; }

/**
 * sepia {OP} of an rgb color
 * sepia filter: new {OP}
 * {OP} after the sepia effect
 * How do I compute the sepia {OP} value from r, g and b?
 * sepia tone, {OP}: {OP:2}, at most 255
 * Write a function for the {OP} channel of a sepia pixel.
 * old photo effect: {OP}
 * vintage look, {OP} component
 * Given red, green and blue, return the {OP} of the sepia tone, capped at 255.
 * brownish tint, {OP} channel
 * old brown photo look, i need the {OP} part
 * antique tint of a colour: its {OP} component, capped
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
 * reduce a pixel to the nearest of {K} gray levels, from 0 to 255
 * posterize to {K} levels
 * quantize a gray value to {K} levels, black and white included
 * How do I posterize a pixel with {K} steps?
 * color depth reduction to {K} values per channel, evenly spaced from 0 to 255, nearest one
 * Write a function that maps 0 to 255 to the nearest of {K} evenly spaced levels.
 * {K}-level posterization of a channel
 * round a pixel to one of {K} gray levels
 * Given a pixel, return the closest of {K} equally spaced values from 0 to 255.
 * poster effect, {K} tones
 * only {K} shades of grey please, black and white among them, nearest one
 * limit the tonal range of a pixel to {K} distinct values
 *
 * @K 2 4 6 16
 * @name posterize quantize_gray
 * @range pixel 0 255
 */
int32_t posterize(int32_t pixel) { return (pixel * (K - 1) + 127) / 255 * 255 / (K - 1); }

/**
 * error diffusion of a row of pixels
 * dither a row to black and white
 * one-dimensional error diffusion dithering
 * How do I dither a line of gray pixels?
 * turn a gray row into 0 and 255 and carry the error to the next pixel
 * Write a function that dithers {n} pixels in place with error diffusion, threshold 128.
 * 1-bit dithering of a scan line
 * halftone a row by passing the rounding error to the right
 * Given gray values, replace them by black and white with the same average.
 * dithering, the whole error goes to the right neighbour
 * black and white line that still looks gray from far away
 * binarize a scan line while pushing the residue rightwards
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
 * ordered dithering of a pixel, 2x2 Bayer thresholds
 * Bayer dithering, 2 by 2 matrix
 * dither a gray value by its position in a 2 by 2 Bayer pattern
 * How do I decide if a dithered pixel is black or white with a 2x2 Bayer matrix?
 * 255 if the pixel is brighter than the Bayer threshold at x, y, else 0
 * Write a function for ordered dithering with the thresholds 32, 160, 224, 96.
 * threshold map dithering of a pixel: 32, 160 in even rows, 224, 96 in odd rows
 * halftone by a 2x2 pattern
 * Given a pixel and its column and row, return 0 or 255 by ordered dither, 2x2.
 * pattern dithering, Bayer 2x2
 * checker-like pattern dither for one pixel, 2x2
 * position-dependent threshold from a tiny matrix decides on black or white
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
 * flip an image horizontally
 * mirror each row of a picture
 * mirror image left to right
 * How do I flip a picture so that left becomes right?
 * reverse every row of a pixel grid in place
 * Write a function that mirrors an image, stored row by row, with its width and height.
 * horizontal flip of a matrix
 * left-right mirror of a bitmap
 * Given pixels in rows of {width}, reverse each of the {height} rows.
 * flip left/right
 * selfie is mirrored, flip it back
 * left and right of a bitmap swapped row by row
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
 * flip an image vertically
 * turn a picture upside down
 * swap the rows of an image top to bottom
 * How do I mirror a picture at its horizontal axis?
 * reverse the order of the rows of a pixel grid in place
 * Write a function that flips an image, stored row by row, with its width and height.
 * vertical flip of a matrix
 * top-bottom mirror of a bitmap
 * Given pixels in rows of {width}, exchange the first of the {height} rows with the last and so on.
 * flip up/down
 * photo stands on its head, turn the rows around
 * bottom row becomes the first one, in place
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
 * crop an image
 * cut a rectangle out of a picture: picture width, then x, y, w, h
 * copy part of an image into another
 * How do I crop a picture of a given width to the rectangle x, y, w, h?
 * sub-image from column x, row y, with its width and height
 * Write a function that copies a region of pixels: image width, left, top, region width, region height.
 * extract a region of interest from rows of a width: column, row, size across, size down
 * image[y:y+h, x:x+w], called with image width, x, y, w, h
 * take a window out of a bitmap
 * crop: pixels, image width, left, top, width and height of the part
 * clip a photo of some width to the part that starts at x, y and is w by h
 * rectangle of a row-major grid into a smaller grid
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
 * resize an image by nearest neighbour
 * scale a picture to another size, nearest neighbour
 * nearest neighbor scaling of a bitmap
 * How do I enlarge or shrink an image without interpolation?
 * resample pixels to a new width and height, nearest pixel
 * Write a function that resizes an image: old width and height, new width and height.
 * thumbnail of a raster image without averaging
 * zoom an image pixel by pixel
 * new picture of another size, each pixel from the nearest source pixel
 * image scaling, blocky
 * change the resolution of a picture, no interpolation
 * scale up pixel art
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
 * index of a pixel
 * y * width + x
 * offset of the pixel at x, y in an image
 * Where in the array is pixel (x, y) of a picture with a given width?
 * pixel position to array index
 * Write a function that returns the index of a pixel from x, y and the image width.
 * linear index of a point in a row-major bitmap
 * address of a pixel
 * Given {x}, {y} and {width}, return the place in the pixel buffer.
 * coordinates to index
 * where is pixel x,y in a 1d array
 * row-major offset of a raster position
 *
 * @T int32_t int64_t
 * @name pixel_index pixel_offset
 * @range x 0 2000
 * @range y 0 2000
 * @range width 1 4000
 */
T pixel_index(T x, T y, T width) { return y * width + x; }

/**
 * {OP} of a pixel from its index
 * index to {OP:2} in an image
 * pixel number {OP:3}: {OP}
 * Which {OP} does pixel number {index} have in a picture of that width?
 * {OP} coordinate from a linear index and the width
 * Write a function that gives the {OP} of a pixel from its array index and the image width.
 * linear index back to {OP:2}
 * {OP:2} of the i-th pixel
 * Given an index and the image width, return the {OP}.
 * index {OP:3} gives the {OP}
 * have position in pixel array, want the {OP:2}
 * raster {OP:2} recovered from a flat offset
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
 * number of pixels of an image in millions
 * width times height in megapixels
 * how many megapixels
 * megapixels of a photo
 * How many megapixels does an image of that width and height have?
 * image resolution in MP
 * Write a function that computes megapixels from width and height.
 * width * height / 1000000
 * camera resolution in millions of pixels
 * Given the size of a photo in pixels, return the megapixels.
 * camera with 6000 by 4000, how many MP is that
 * image area in millions of dots
 *
 * @T double float
 * @name megapixels image_megapixels
 * @range width 0 8000
 * @range height 0 8000
 */
T megapixels(T width, T height) { return width * height / 1000000; }

/**
 * number of pixels in an image
 * width times height of a picture
 * pixel count of a resolution
 * How many pixels does a screen of a given width and height have?
 * total pixels
 * Write a function that returns how many pixels an image has.
 * image area in pixels
 * pixels in a photo
 * resolution product
 * count of dots on a display
 * how many dots does the picture consist of
 * all pixels of a bitmap, rows times columns
 *
 * @T int32_t int64_t
 * @name pixel_count total_pixels
 * @range width 0 8000
 * @range height 0 8000
 */
T pixel_count(T width, T height) { return width * height; }

/**
 * size of an uncompressed image in bytes
 * bitmap size
 * width * height * bits per pixel / 8, rounded up
 * How many bytes does a raw image need?
 * memory for a picture of a given size and color depth
 * Write a function that computes the bytes of a bitmap from width, height and bits per pixel.
 * framebuffer size in bytes
 * uncompressed file size of a photo
 * Given {width}, {height} and {bits} per pixel, return the number of bytes, rounded up.
 * raw image storage
 * how much ram for a picture with w, h and bits per pixel
 * storage of an uncompressed raster, whole bytes
 *
 * @T int64_t int32_t
 * @name image_bytes bitmap_size
 * @range width 1 2000
 * @range height 1 2000
 * @range bits 1 32
 */
T image_bytes(T width, T height, T bits) { return (width * height * bits + 7) / 8; }

/**
 * aspect ratio
 * width divided by height
 * aspect ratio of a screen
 * What is the aspect ratio of an image?
 * How wide is a picture compared to its height?
 * Write a function that computes the aspect ratio from width and height.
 * proportion of a video frame
 * ratio of width to height
 * Given {width} and {height}, return how many times wider than high it is.
 * 1920 x 1080 gives 1.78
 * is the screen wide or square-ish, as decimal number
 * quotient of horizontal and vertical extent of a frame
 *
 * @T double float
 * @name aspect_ratio width_to_height
 * @range width 1 4000
 * @range height 1 4000
 */
T aspect_ratio(T width, T height) { return width / height; }

/**
 * aspect ratio in lowest terms
 * 1920 x 1080 to 16:9
 * simplify width and height to the smallest whole numbers
 * Which ratio like 4:3 does a picture have?
 * screen format as two small integers
 * Write a function that stores the reduced aspect ratio of an image.
 * width : height, reduced
 * divide width and height by their greatest common divisor
 * proportions of a display in whole numbers
 * is it 16 to 9 or 4 to 3: compute both numbers
 * resolution to aspect ratio pair
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
 * new height when resizing an image
 * keep the aspect ratio while resizing
 * height for a new width
 * scaled height: height * new width / width
 * How high is a picture after scaling it to another width?
 * Write a function that returns the height that keeps the proportions, given width, height and new width.
 * proportional resize, width given
 * resize image to a width without distortion
 * Given {width}, {height} and {target} width, return the matching height.
 * thumbnail height from the original size and the thumbnail width
 * i change the width, whats the new height so nothing gets squeezed
 * proportional counterpart of a new horizontal size
 *
 * @T int32_t int64_t double
 * @name scaled_height resize_height
 * @range width 1 2000
 * @range height 1 2000
 * @range target 1 1000
 */
T scaled_height(T width, T height, T target) { return height * target / width; }

/**
 * new width when resizing an image
 * width for a new height
 * scaled width: width * new height / height
 * How wide is a picture after scaling it to another height?
 * keep the proportions, height given
 * Write a function that returns the width that keeps the aspect ratio.
 * resize image to a height without distortion
 * thumbnail width from the original size and the thumbnail height
 * proportional width
 * original width, original height, wanted height: matching width
 * how broad must the picture get for that height
 * width that goes with a changed height
 *
 * @T int32_t int64_t double
 * @name scaled_width resize_width
 * @range width 1 2000
 * @range height 1 2000
 * @range target 1 1000
 */
T scaled_width(T width, T height, T target) { return width * target / height; }

/**
 * scale factor to fit an image into a box
 * fit a picture into a frame
 * min(box width / width, box height / height)
 * How much must I scale an image so that it fits in a window?
 * largest scale at which the whole image is visible
 * Write a function for the zoom that fits a picture in a frame: image width and height, then frame width and height.
 * largest factor by which an image still fits into a box
 * zoom factor for width and height to fit box width and height
 * letterbox scale: the smaller of box width / width and box height / height
 * Given the sizes of image and screen, return the smaller of the two ratios.
 * make picture fit inside a rectangle, by what do i multiply
 * greatest zoom without cropping in either direction
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
 * is an image {OP}
 * check if a picture is {OP}: {OP:2}
 * {OP} orientation test
 * Is a photo of this width and height {OP}?
 * true for {OP} format
 * Write a function that tells whether an image is {OP}.
 * {OP:2} means {OP}
 * screen orientation: {OP}?
 * Given width and height, check for {OP} format.
 * does the picture have {OP} shape
 * photo {OP} yes or no
 * compare both extents of a frame: does it count as {OP}
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
 * center a box in a window
 * x position that centers an element
 * (outer - inner) / 2
 * margin on each side when centering
 * How do I center an image on the screen?
 * Write a function that gives the left edge of a centered element from container and element width.
 * offset to center something
 * centered position
 * Given the size of the container and of the item, return where the item starts.
 * half of the free space
 * how many pixels from the left so that it sits in the middle
 * indent that leaves equal space on both sides
 *
 * @T int32_t double
 * @name center_offset centered_position
 * @range outer 0 2000
 * @range inner 0 2000
 */
T center_offset(T outer, T inner) { return (outer - inner) / 2; }

/**
 * pixels per inch
 * ppi of a screen
 * pixel density from width, height and diagonal
 * How many pixels per inch does a display have?
 * dpi of a monitor
 * Write a function that computes the pixel density from the resolution and the diagonal in inches.
 * sqrt(width^2 + height^2) / diagonal
 * sharpness of a phone display
 * screen density, diagonal last
 * Given resolution and diagonal, return the PPI.
 * how sharp is my screen, resolution and inches known
 * dots along the diagonal divided by its length
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
 * print size in inches
 * pixels divided by dpi
 * how large can I print a photo
 * inches from pixels and dpi
 * How wide is a print of so many pixels at a given dpi?
 * Write a function that converts pixels to inches at a resolution.
 * printed length of an image side
 * pixels to inches
 * Given pixels and dots per inch, return the length in inches.
 * paper size for a picture
 * how many inches on paper for that many dots
 * physical extent of an image side at a print resolution
 *
 * @T double float
 * @name print_size pixels_to_inches
 * @range pixels 0 8000
 * @range dpi 1 600
 */
T print_size(T pixels, T dpi) { return pixels / dpi; }

/**
 * exposure value
 * ev from aperture and shutter speed
 * log2(N^2 / t)
 * How do I compute the exposure value of a camera setting?
 * EV of an f-number and an exposure time in seconds
 * Write a function for the exposure value from f-number and shutter time.
 * photography: EV at ISO 100
 * light value of a camera setting
 * binary logarithm of aperture squared over time
 * Given the f-number and the time in seconds, return the EV.
 * camera EV from f stop and seconds
 * logarithmic light level that an aperture and a shutter time suit
 *
 * @name exposure_value camera_ev
 * @range aperture 1 32
 * @range seconds 1 30
 */
double exposure_value(double aperture, double seconds) { return __builtin_log2(aperture * aperture / seconds); }

/**
 * full-frame equivalent focal length
 * focal length times crop factor
 * crop factor calculator
 * What is the 35 mm equivalent of a lens?
 * equivalent focal length on a crop sensor
 * Write a function that multiplies the focal length by the crop factor.
 * How long does a lens look on APS-C?
 * effective focal length
 * Given focal length and crop factor, return the 35 mm equivalent.
 * same angle of view on full frame
 * 50mm on crop camera, what does it look like on full format
 * lens length scaled to the classic film format
 *
 * @T double float
 * @name equivalent_focal_length crop_focal_length
 * @range focal 1 600
 * @range crop 1 6
 */
T equivalent_focal_length(T focal, T crop) { return focal * crop; }

/**
 * f-number of a lens
 * focal length divided by aperture diameter
 * f-stop from focal length and diameter
 * What f-number does a lens have?
 * How fast is a lens?
 * Write a function that computes the f-number.
 * focal ratio of a telescope
 * N = f / D
 * Given focal length and diameter of the opening, return the f-number.
 * f-number: focal length over aperture diameter
 * how wide open is the lens, f slash what
 * focal length in units of the opening
 *
 * @T double float
 * @name f_number focal_ratio
 * @range focal 1 2000
 * @range diameter 1 400
 */
T f_number(T focal, T diameter) { return focal / diameter; }

/**
 * longest exposure for sharp stars
 * 500 rule: 500 / (focal length * crop factor)
 * 500 / (focal length * crop factor)
 * How long can I expose the night sky without star trails?
 * star trail rule in seconds
 * Write a function for the 500 rule of astrophotography.
 * max shutter time for stars from focal length and crop factor
 * night sky exposure in seconds by the 500 rule, with a crop factor
 * Given focal length and crop factor, return the seconds until stars smear.
 * milky way photo: exposure limit
 * longest shutter so stars stay dots
 * five hundred over the effective lens length
 *
 * @T double float
 * @name star_exposure rule_of_500
 * @range focal 1 600
 * @range crop 1 6
 */
T star_exposure(T focal, T crop) { return 500 / (focal * crop); }

/**
 * angle of view of a lens in degrees
 * field of view from sensor size and focal length
 * 2 * atan(sensor / (2 * focal))
 * How wide does a lens see?
 * camera fov
 * Write a function that computes the field of view in degrees from the sensor width and the focal length.
 * viewing angle of a camera
 * horizontal angle of view
 * Given sensor size and focal length in the same unit, return the angle of view.
 * fov in degrees
 * how many degrees do i see with this lens
 * opening angle covered by a sensor behind a lens
 *
 * @name field_of_view angle_of_view
 * @range sensor 1 60
 * @range focal 1 600
 */
double field_of_view(double sensor, double focal) {
    return 2 * __builtin_atan(sensor / (2 * focal)) * 180 / 3.14159265358979323846;
}

/**
 * hyperfocal distance
 * f^2 / (N * c) + f
 * nearest focus with infinity still sharp
 * Where must I focus so that everything to infinity is sharp?
 * hyperfocal distance from focal length, f-number and circle of confusion
 * Write a function for the hyperfocal distance of a lens.
 * landscape photo focus distance
 * focus distance for the greatest depth of field
 * Given focal length, aperture and circle of confusion, return the hyperfocal distance in the same unit.
 * hyperfocal limit of the depth of field
 * set focus to which distance so the far hills are crisp
 * closest focus setting that still renders infinity acceptably
 *
 * @T double float
 * @name hyperfocal_distance hyperfocal
 * @range focal 1 200
 * @range aperture 1 32
 * @range circle 1 2
 */
T hyperfocal_distance(T focal, T aperture, T circle) { return focal * focal / (aperture * circle) + focal; }

/**
 * midi note to frequency
 * 440 * 2^((note - 69) / 12)
 * frequency of a midi note in hertz
 * Which pitch does MIDI note {note} have?
 * How do I convert a midi number to Hz?
 * note number to pitch, A4 = 440
 * Write a function that returns the frequency of a MIDI note.
 * mtof
 * equal temperament frequency of a key
 * Given a MIDI note number, return its frequency, 69 being 440 Hz.
 * note 69 is 440, what about the others
 * tone pitch in cycles per second for a keyboard event number
 *
 * @name midi_to_frequency note_frequency mtof
 * @range note 0 127
 */
double midi_to_frequency(int32_t note) { return 440 * __builtin_pow(2, (note - 69) / 12.0); }

/**
 * frequency of a piano key
 * piano key number to hertz
 * Which frequency has key number n of a piano?
 * key 49 is 440 Hz
 * pitch of the n-th key on an 88-key piano
 * Write a function that returns the frequency of a piano key.
 * 440 * 2^((n - 49) / 12)
 * note frequency from the key position, 1 to 88
 * hertz of a key on a grand piano
 * tuning frequency per key, equal temperament
 * lowest key is 1: its pitch in Hz
 * piano key calculator
 *
 * @name piano_key_frequency key_frequency
 * @range key 1 88
 */
double piano_key_frequency(int32_t key) { return 440 * __builtin_pow(2, (key - 49) / 12.0); }

/**
 * frequency to midi note
 * 69 + 12 * log2(f / 440), rounded
 * nearest midi note of a frequency
 * Which MIDI note is closest to a pitch in hertz?
 * How do I convert Hz to a note number?
 * pitch to note number
 * Write a function that returns the nearest MIDI note for a frequency.
 * ftom
 * tuner: note number of a frequency
 * Given a frequency in hertz, return the MIDI note, 440 being 69.
 * i sing 450 hz, which key is that
 * closest keyboard event number for a tone
 *
 * @name frequency_to_midi nearest_note ftom
 * @range frequency 20 8000
 */
int32_t frequency_to_midi(double frequency) {
    return (int32_t)__builtin_floor(69 + 12 * __builtin_log2(frequency / 440) + 0.5);
}

/**
 * octave of a midi note
 * note / 12 - 1
 * Which octave is a MIDI note in, middle C (60) being octave 4?
 * midi note to octave number
 * How do I get the octave from a note number?
 * Write a function that returns the octave of a MIDI note.
 * octave number with C4 = 60
 * scientific pitch octave of a key
 * Given a MIDI note, return the number in its name: 69 is A4, so 4.
 * octave of a midi note: note / 12 - 1
 * in what octave is this midi key
 * register number as used in names like C4
 *
 * @T int32_t
 * @name midi_octave note_octave
 * @range note 0 127
 */
T midi_octave(T note) { return note / 12 - 1; }

/**
 * pitch class of a midi note
 * note modulo 12
 * Which of the twelve notes is a MIDI number, C being 0?
 * midi note to note name index
 * C = 0, C# = 1, ... B = 11
 * Write a function that returns the pitch class of a note.
 * position of a note within its octave
 * note name number of a key
 * Given a MIDI note from 0 to 127, return 0 for C up to 11 for B.
 * chroma of a midi note
 * note without its octave, 0..11
 * chromatic step above C of a keyboard number
 *
 * @T int32_t uint8_t
 * @name pitch_class note_in_octave
 * @range note 0 127
 */
T pitch_class(T note) { return note % 12; }

/**
 * is a midi note a black key
 * black key on a piano
 * Is this MIDI note a sharp or flat?
 * check if a piano key is black
 * Write a function that tells whether a note number is a black key.
 * accidental test: pitch class 1, 3, 6, 8 or 10
 * How do I know that a key on the keyboard is black?
 * true for C#, D#, F#, G# and A#
 * Given a MIDI note, check for a black key.
 * is a midi note a black key (sharp)?
 * is it one of the black piano keys
 * raised or lowered tone according to its keyboard number
 *
 * @name is_black_key is_sharp_note
 * @range note 0 127
 */
_Bool is_black_key(int32_t note) { return 0x54a >> note % 12 & 1; }

/**
 * transpose a frequency by semitones
 * f * 2^(n / 12)
 * pitch shift by semitones
 * Which frequency is so many half steps above another?
 * How do I move a pitch up by {semitones} semitones?
 * Write a function that shifts a frequency by a number of semitones.
 * equal-tempered interval above a pitch
 * half steps up from a frequency, down if negative
 * Given a frequency and an interval in semitones, return the new frequency.
 * guitar fret frequency: open string and fret number
 * pitch 3 frets higher, what hz
 * multiply a tone by the twelfth root of two several times
 *
 * @name transpose_frequency shift_semitones fret_frequency
 * @range frequency 20 2000
 * @range semitones -24 24
 */
double transpose_frequency(double frequency, int32_t semitones) {
    return frequency * __builtin_pow(2, semitones / 12.0);
}

/**
 * cents between two frequencies
 * 1200 * log2(f2 / f1)
 * musical interval in cents
 * How many cents is the second pitch above the first?
 * how far out of tune
 * Write a function that measures an interval in cents from two frequencies.
 * tuning difference, 100 cents per semitone
 * interval size of a frequency ratio
 * Given a reference and a measured frequency, return the deviation in cents.
 * detune amount in cents from the first to the second frequency
 * my string is off by how many cents
 * logarithmic pitch error in hundredths of a half tone
 *
 * @name cents_between interval_in_cents
 * @range first 20 4000
 * @range second 20 4000
 */
double cents_between(double first, double second) { return 1200 * __builtin_log2(second / first); }

/**
 * semitones between two frequencies
 * 12 * log2(f2 / f1)
 * interval in half steps
 * How many semitones is the second pitch above the first?
 * Write a function that returns the semitones from one frequency to another.
 * musical distance from the first tone to the second, in half steps
 * half steps from the first frequency up to the second
 * real number of semitones for a frequency ratio
 * Given two frequencies, return the interval in semitones, an octave being 12.
 * pitch distance in semitones, negative if the second is lower
 * from this hz to that hz, how many half tones
 * chromatic distance from one pitch to the next as a real number
 *
 * @name semitones_between half_steps
 * @range first 20 4000
 * @range second 20 4000
 */
double semitones_between(double first, double second) { return 12 * __builtin_log2(second / first); }

/**
 * octaves between two frequencies
 * log2(f2 / f1)
 * How many octaves is the second pitch above the first?
 * interval in octaves
 * Write a function that returns the octaves from one frequency to another.
 * number of frequency doublings between two tones
 * octave distance from the first note to the second
 * pitch range in octaves
 * how often must I double the first frequency to reach the second
 * real number of octaves for a frequency ratio
 * compass of a voice in octaves, lowest and highest frequency
 * octaves from low to high
 *
 * @name octaves_between octave_distance
 * @range first 20 4000
 * @range second 20 4000
 */
double octaves_between(double first, double second) { return __builtin_log2(second / first); }

/**
 * beat length in milliseconds
 * 60000 / bpm
 * bpm to ms
 * How long is a quarter note at a tempo?
 * milliseconds per beat
 * Write a function that converts beats per minute to milliseconds per beat.
 * delay time for a tempo
 * duration of one beat from the tempo
 * Given a tempo in BPM, return the time of a beat in ms.
 * tempo to beat time
 * 120 bpm = how many ms
 * pause between metronome clicks in thousandths of a second
 *
 * @T double float int32_t
 * @name beat_milliseconds bpm_to_ms
 * @range bpm 20 300
 */
T beat_milliseconds(T bpm) { return 60000 / bpm; }

/**
 * seconds per beat
 * 60 / bpm
 * bpm to seconds
 * How long is one beat in seconds?
 * beat length in seconds from the tempo
 * Write a function that converts BPM to seconds per beat.
 * duration of a quarter note in seconds
 * time between two beats of a song
 * seconds a metronome waits between clicks
 * tempo to seconds
 * interval of a metronome
 * one beat at this tempo, in s
 *
 * @T double float
 * @name seconds_per_beat beat_seconds
 * @range bpm 20 300
 */
T seconds_per_beat(T bpm) { return 60 / bpm; }

/**
 * bpm from the beat length in milliseconds
 * 60000 / ms
 * ms to bpm
 * What tempo is it when beats are {milliseconds} ms apart?
 * tap tempo
 * Write a function that converts milliseconds per beat to beats per minute.
 * tempo from the time between two taps
 * How fast is a song if a beat takes that long?
 * heart rate from the time between two beats in ms
 * Given the interval between beats, return the BPM.
 * i tap every 500 ms, what tempo
 * pulse rate per minute from its interval
 *
 * @T double float int32_t
 * @name ms_to_bpm tap_tempo
 * @range milliseconds 100 3000
 */
T ms_to_bpm(T milliseconds) { return 60000 / milliseconds; }

/**
 * length of a song in seconds
 * beats * 60 / bpm
 * duration of a number of beats
 * How many seconds do {beats} beats last at a tempo?
 * Write a function that computes the seconds from beats and BPM.
 * beats and tempo to time
 * playing time of a piece
 * seconds for so many beats at {bpm} beats per minute
 * Given a number of beats and a tempo, return the duration in seconds.
 * time from beats and bpm
 * 64 beats with bpm 128, how long
 * time span covered by a count of pulses at a rate per minute
 *
 * @T double float
 * @name beats_to_seconds song_length
 * @range beats 0 1000
 * @range bpm 20 300
 */
T beats_to_seconds(T beats, T bpm) { return beats * 60 / bpm; }

/**
 * decibels to gain
 * 10^(db / 20)
 * db to linear amplitude
 * How do I convert dB to a volume factor?
 * amplitude ratio of a level in decibels
 * Write a function that converts decibels to a linear gain.
 * volume factor for a fader in dB
 * -6 dB gives about 0.5
 * Given a gain in dB, return the factor for the samples.
 * linear gain from dB
 * minus 6 db means what multiplier
 * amplitude scale belonging to a logarithmic level
 *
 * @name db_to_gain db_to_linear decibels_to_amplitude
 * @range db -60 20
 */
double db_to_gain(double db) { return __builtin_pow(10, db / 20); }

/**
 * gain to decibels
 * 20 * log10(gain)
 * linear amplitude to db
 * How do I convert a volume factor to dB?
 * level in decibels of an amplitude ratio
 * Write a function that converts a linear gain to decibels.
 * amplitude to dB
 * 0.5 gives about -6 dB
 * Given a positive amplitude factor, return the gain in dB.
 * dBFS of a sample value
 * half as loud in amplitude is how many db
 * logarithmic level of an amplitude scale
 *
 * @name gain_to_db linear_to_db amplitude_to_decibels
 * @range gain 1 100
 */
double gain_to_db(double gain) { return 20 * __builtin_log10(gain); }

/**
 * decibels to power ratio
 * 10^(db / 10)
 * db to watts ratio
 * How many times more power is a number of decibels?
 * dBm to milliwatts
 * Write a function that converts decibels to a power ratio.
 * power factor of a level in dB
 * 3 dB is about twice the power
 * Given dB, return the ratio of the powers.
 * milliwatts from dBm
 * 3 db more, how many times the watts
 * power scale belonging to a logarithmic level
 *
 * @name db_to_power dbm_to_milliwatts
 * @range db -60 40
 */
double db_to_power(double db) { return __builtin_pow(10, db / 10); }

/**
 * milliwatts to dBm
 * 10 * log10(power)
 * power ratio to decibels
 * How do I convert a power ratio to dB?
 * radio power in dBm from milliwatts
 * Write a function that converts a power ratio to decibels.
 * dB of a power
 * twice the power is about 3 dB
 * Given a positive power ratio, return it in dB.
 * wifi signal strength in dBm from mW
 * 100 mW in dBm?
 * logarithmic level of a power scale
 *
 * @name power_to_db milliwatts_to_dbm
 * @range power 1 1000
 */
double power_to_db(double power) { return 10 * __builtin_log10(power); }

/**
 * sound level after moving away
 * level - 20 * log10(d2 / d1)
 * inverse distance law for sound
 * How loud is a speaker at another distance?
 * level in dB at far, given the level at near: minus 20 log10(far / near)
 * Write a function for the sound pressure level at a new distance: level, old distance, new distance.
 * every doubling of the distance loses 6 dB
 * sound level at a second distance, from level, first and second distance
 * Given {level} in dB at {near}, return the level at {far}.
 * loudspeaker level at the listener
 * speaker has 90 db at 1 m, how loud at 8 m
 * attenuation by spreading: level at another range
 *
 * @name level_at_distance sound_at_distance
 * @range level 0 140
 * @range near 1 100
 * @range far 1 1000
 */
double level_at_distance(double level, double near, double far) { return level - 20 * __builtin_log10(far / near); }

/**
 * seconds to samples
 * duration times sample rate
 * number of samples in an audio clip
 * How many samples do {seconds} seconds have?
 * samples = seconds * rate
 * Write a function that converts a time to a number of samples.
 * sample count of a recording
 * length of a buffer for a time at a sample rate
 * Given seconds and sample rate, return the number of samples.
 * audio length in samples
 * how long must the array be for 3 s of sound
 * count of discrete values recorded in a time span
 *
 * @T int32_t int64_t double
 * @name seconds_to_samples sample_count
 * @range seconds 0 100
 * @range rate 8000 48000
 */
T seconds_to_samples(T seconds, T rate) { return seconds * rate; }

/**
 * milliseconds to samples
 * ms * sample rate / 1000
 * delay in samples
 * How many samples are {milliseconds} ms?
 * convert a delay time to samples
 * Write a function that converts milliseconds to samples at a sample rate.
 * attack time in samples
 * ms to sample count
 * Given a time in ms and the sample rate, return the number of samples.
 * length of a delay line for a delay in ms
 * 250ms delay line needs how many entries
 * discrete length of a pause given in thousandths of a second
 *
 * @T int32_t int64_t double
 * @name ms_to_samples delay_samples
 * @range milliseconds 0 10000
 * @range rate 8000 96000
 */
T ms_to_samples(T milliseconds, T rate) { return milliseconds * rate / 1000; }

/**
 * samples to seconds
 * samples divided by sample rate
 * duration of an audio file
 * How long is a recording of so many samples?
 * length in seconds of a sound
 * Write a function that converts a number of samples to seconds.
 * playing time from sample count and rate
 * audio duration
 * Given samples and sample rate, return the seconds.
 * time of a sample position
 * 441000 samples at 44100, how long does it play
 * time span of a count of discrete values
 *
 * @T double float
 * @name samples_to_seconds audio_duration
 * @range samples 0 1000000
 * @range rate 8000 96000
 */
T samples_to_seconds(T samples, T rate) { return samples / rate; }

/**
 * audio latency of a buffer
 * buffer size / sample rate * 1000
 * latency in milliseconds
 * How much delay does an audio buffer cause?
 * buffer latency in ms
 * Write a function that computes the latency in ms from the buffer size and sample rate.
 * time that a block of samples lasts
 * delay of a sound card buffer
 * Given buffer size in samples and rate in Hz, return milliseconds.
 * 256 samples at 48000 Hz are 5.33 ms
 * sound comes late, how many ms with that buffer
 * hold-up caused by one block, in thousandths of a second
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
 * bit rate of uncompressed audio
 * How many bits per second does PCM audio need?
 * pcm bitrate from sample rate, bits and channels
 * Write a function that computes the bit rate of a WAV stream from rate, bit depth and channels.
 * bits per second of raw sound
 * data rate of a CD: 44100 * 16 * 2
 * Given sample rate, bits per sample and channels, return bits per second.
 * streaming bandwidth for raw audio
 * how many bits each second for stereo 16 bit sound
 * throughput of uncompressed audio
 *
 * @T int32_t int64_t
 * @name audio_bitrate pcm_bitrate
 * @range rate 8000 96000
 * @range bits 8 32
 * @range channels 1 8
 */
T audio_bitrate(T rate, T bits, T channels) { return rate * bits * channels; }

/**
 * size of a wav file in bytes
 * seconds * rate * channels * bits / 8
 * uncompressed audio size
 * How many bytes does a recording take?
 * raw audio file size
 * Write a function for the bytes of PCM audio from seconds, sample rate, channels and bits.
 * storage for a sound recording
 * data size of a WAV without the header
 * Given {seconds}, {rate}, {channels} and {bits}, return the number of bytes.
 * memory for an audio clip
 * disk space for an hour of stereo recording
 * payload of an uncompressed sound recording
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
 * nyquist frequency
 * half the sample rate
 * highest frequency at a sample rate
 * Which frequencies can be recorded at this sampling rate?
 * rate / 2
 * Write a function that returns the Nyquist frequency.
 * sampling theorem limit
 * max frequency without aliasing
 * Given a sample rate, return the highest frequency that it can represent.
 * folding frequency
 * what is the highest pitch i can sample with this rate
 * upper bandwidth limit of sampled data
 *
 * @T double float int32_t
 * @name nyquist nyquist_frequency
 * @range rate 1 192000
 */
T nyquist(T rate) { return rate / 2; }

/**
 * period of a frequency
 * 1 / frequency
 * period in seconds from hertz
 * How long does one cycle take?
 * frequency to period
 * Write a function that returns the period of an oscillation.
 * cycle time of a signal
 * T = 1 / f
 * Given a frequency in Hz, return the duration of a cycle.
 * time of one wave
 * 50 hz, how long is one swing
 * duration of a single cycle, inverse of cycles per second
 *
 * @T double float
 * @name period_of frequency_to_period
 * @range frequency 1 20000
 */
T period_of(T frequency) { return 1 / frequency; }

/**
 * sine wave sample
 * sin(2 pi f i / rate)
 * value of sample i of a sine tone, from frequency and rate
 * How do I compute sample number {i} of a sine wave?
 * sample of a sine oscillator
 * Write a function that returns one sample of a tone from index, frequency and sample rate.
 * sine test tone: sample index, frequency, sample rate
 * sine at a sample position
 * Given {i}, {frequency} and {rate}, return the value of the sine wave.
 * sample i of a sine wave with a frequency and a sample rate
 * beep generator, value number i
 * discrete point of a pure tone
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
 * {OP} wave from a phase: {OP:2}
 * {OP} oscillator, phase 0 to 1
 * value of a {OP} wave at a phase between 0 and 1
 * How do I generate a {OP} wave from the phase, {OP:2}?
 * {OP} waveform: {OP:2}
 * Write a function that returns the {OP} wave at a phase from 0 to 1.
 * {OP} sample of a synthesizer: {OP:2}
 * naive {OP} shape, {OP:2}
 * Given the phase, return the {OP} wave between -1 and 1.
 * sound generator: {OP}, {OP:2}
 * {OP} shape for my synth, phase goes 0..1
 * periodic {OP} signal evaluated inside its cycle
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
 * peak level of audio samples
 * largest magnitude among the samples, 0 for none
 * largest absolute sample
 * How high is the peak of a sound?
 * peak amplitude
 * Write a function that finds the peak of {n} samples.
 * maximum of the magnitudes, 0 for silence
 * peak meter: the largest absolute sample
 * Given a buffer of samples, return the greatest absolute value.
 * max |sample|
 * max of abs over the buffer
 * strongest excursion of a recorded waveform
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
 * peak of 16-bit integer samples
 * loudest of the 16-bit integer samples
 * largest absolute value of 16-bit integer audio
 * How loud is the loudest sample of a 16-bit integer PCM buffer?
 * peak amplitude, 16-bit integers
 * Write a function that finds the peak of {n} samples that are 16-bit integers.
 * max magnitude of PCM samples, 16-bit integers
 * peak meter for 16-bit integers, 32768 at most
 * Given a buffer of 16-bit integers, return the greatest magnitude, 0 for none.
 * find peak in 16-bit integer audio
 * does the 16-bit integer recording get near 32767? its highest magnitude
 * strongest excursion in a buffer of 16-bit integers
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
 * rms level of audio samples
 * root mean square of 16-bit integers
 * rms loudness of a buffer of 16-bit integers
 * How loud is a sound on average, given 16-bit integers?
 * effective value of 16-bit integer PCM samples
 * Write a function that computes the RMS of {n} samples, which are 16-bit integers.
 * rms meter for 16-bit integers
 * square root of the mean square, 0 without samples, 16-bit integers
 * Given PCM samples as 16-bit integers, return the RMS.
 * average power level of 16-bit integer audio
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
 * rms level in decibels
 * dBFS of a buffer of samples
 * 10 * log10(mean square)
 * How loud is an audio buffer in dB, full scale being 1?
 * loudness in dB of samples between -1 and 1
 * Write a function that returns the RMS level in dB of {n} samples.
 * rms in dbfs
 * level meter in decibels
 * Given samples, at least one of which is not 0, return 20 log10 of their RMS.
 * average level of a sound in dB
 * level of my recording in db, samples up to 1
 * logarithmic quadratic mean of a block of amplitudes
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
 * crest factor
 * peak divided by rms
 * crest factor of a signal
 * How peaky is a waveform?
 * peak to rms ratio
 * Write a function that computes the crest factor from the peak and the RMS value.
 * ratio of peak to effective value
 * dynamics of a sound
 * Given peak and RMS, return the crest factor.
 * a sine has a crest factor of 1.414
 * peak / rms pls
 * headroom indicator: top value over quadratic mean
 *
 * @T double float
 * @name crest_factor peak_to_rms
 * @range peak 0 100
 * @range rms 1 100
 */
T crest_factor(T peak, T rms) { return peak / rms; }

/**
 * energy of a signal
 * sum of squared samples
 * signal energy
 * How much energy does a buffer of samples hold?
 * total energy of an audio block
 * Write a function that adds up the squares of {n} samples.
 * energy for voice activity detection
 * sum x[i]^2 over a frame
 * Given samples, return their energy.
 * frame energy
 * add up x*x for all samples
 * squared magnitude total of a block
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
 * mix two audio samples
 * add two 16-bit samples with clipping
 * mix two sounds without wrap-around
 * How do I add two PCM samples so that the sum does not overflow?
 * saturated sum of two samples
 * Write a function that mixes two 16-bit samples.
 * audio mixer for one sample
 * clip the sum to -32768..32767
 * Given two samples, return their mix, limited to 16 bits.
 * sum of two sounds
 * two sounds in one, no crackling from overflow
 * addition of a pair of PCM values with limiting
 *
 * @name mix_samples add_samples
 */
int16_t mix_samples(int16_t a, int16_t b) {
    int32_t sum = a + b;
    return sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum;
}

/**
 * mix two tracks: the second times a gain onto the first
 * add one audio buffer, scaled by a factor, to another
 * mix sounds into an output buffer
 * How do I play a second sound at some volume on top of a first one?
 * add the samples of a second track with a gain
 * Write a function that mixes into {mix} the samples of {source} times {gain}.
 * mix[i] += gain * source[i]
 * audio mixing with a volume for the added track
 * Given two buffers of {n} samples, mix the second into the first with a factor.
 * overlay a sound
 * put a second sound over the first, quieter
 * accumulate a scaled copy of one buffer onto another
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
 * change the volume of audio
 * multiply all samples by a gain
 * apply gain to a buffer
 * How do I make a sound louder or quieter?
 * scale samples by a volume factor
 * Write a function that applies a gain to {n} samples in place.
 * volume control
 * amplify audio
 * Given a buffer and a factor, adjust its volume.
 * attenuate a signal in place
 * louder! all samples times x
 * linear scaling of a recorded waveform
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
 * volume of 16-bit integer samples in percent
 * scale 16-bit integer audio by a percentage
 * set the volume of a buffer of 16-bit integers, 0 to 100 percent
 * How do I lower the volume of 16-bit integer PCM?
 * samples of 16-bit integers * percent / 100
 * Write a function that scales {n} samples, 16-bit integers, to a volume in percent.
 * percent volume control, 16-bit integers
 * make a sound of 16-bit integers quieter
 * Given PCM data as 16-bit integers and a percentage, reduce the volume in place.
 * attenuate 16-bit integers by a percentage
 * volume slider 0-100 for 16-bit integer sound
 * level reduction by a percentage on a block of 16-bit integers
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
 * fade in: multiply sample i by i / n
 * fade in a sound, factor 0, 1/n, 2/n and so on
 * linear fade-in of samples by i / n
 * How do I fade audio in with the factor i / n?
 * ramp the volume up from 0
 * Write a function that fades {n} samples in, sample i times i / n.
 * audio fade in, in place, sample index over length
 * start a sound softly: scale sample i by i / n
 * Given a buffer, raise its volume linearly from silence, up to full just after its end.
 * gain ramp i / n over a buffer
 * sound should come in slowly
 * linearly growing weight over a block, zero at its start
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
 * fade out
 * fade out a sound, factor 1, then 1/n less each sample
 * linear fade-out of samples by (n - i) / n
 * How do I fade audio out with the factor 1 - i / n?
 * ramp the volume down from 1
 * Write a function that fades {n} samples out, sample i times (n - i) / n.
 * audio fade out, in place, from 1 in steps of 1/n
 * end a song softly
 * Given a buffer, lower its volume linearly to silence, which comes just after its end.
 * gain ramp (n - i) / n over a buffer
 * let the music die away
 * linearly shrinking weight over a block
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
 * crossfade two sounds
 * linear crossfade with the weight i / n
 * fade from one track to another
 * How do I crossfade two audio buffers, the second weighted by i / n?
 * from * (1 - i / n) + to * i / n
 * Write a function that crossfades {from} into {to} over {n} samples and stores the result in {out}.
 * blend the end of a song with the next one
 * DJ transition between two buffers
 * Given two buffers, weight the second with i / n and the first with the rest.
 * smooth transition between sounds
 * one song goes softly into the other
 * complementary ramps over two blocks, summed
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
 * How do I clip audio at a level?
 * clamp to plus or minus a threshold
 * Write a function that clips a sample symmetrically.
 * limit one sample to at most the limit in magnitude
 * cut off peaks beyond the limit
 * Given a sample and a positive limit, keep it within plus and minus the limit.
 * clamp a value symmetrically between -limit and limit
 * fuzz pedal: chop off what is beyond the level
 * restrict an amplitude to a symmetric interval
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
 * hard clip a buffer
 * How do I prevent samples beyond full scale?
 * cut samples off at 1 and -1
 * Write a function that clips {n} samples to full scale in place.
 * clamp audio samples
 * keep a mix within plus or minus one
 * Given a buffer of samples, force each of them into -1 to 1.
 * brick-wall limiting of a buffer
 * everything over 1 becomes 1, under -1 becomes -1
 * bound a block of amplitudes to full scale
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
 * soft clipping, cubic
 * cubic soft clip: x - x^3 / 3
 * overdrive distortion of a sample, x - x^3 / 3 up to full scale
 * How do I distort audio softly with a cubic curve?
 * smooth saturation, 2/3 beyond plus or minus 1
 * Write a function for the cubic soft clipper.
 * tube-like saturation by x - x^3/3
 * waveshaper with a cubic curve
 * Given a sample, return x - x^3/3 within -1 to 1, and 2/3 with its sign outside.
 * guitar distortion curve, cubic, flat at 2/3
 * warm distortion formula for one value: x minus a third of its cube, 2/3 at most
 * odd third-degree curve that flattens out near full scale
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
 * normalize audio
 * scale samples so that the peak is 1
 * peak normalization
 * How do I make a sound as loud as possible without clipping?
 * divide all samples by the largest magnitude
 * Write a function that normalizes {n} samples to full scale in place.
 * maximize the volume of a buffer
 * bring the peak to full scale
 * Given a buffer, scale it to a peak of 1; silence stays as it is.
 * audio normalize
 * recording too quiet, bring loudest point to 1
 * rescale a block by the inverse of its strongest excursion
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
 * stereo to mono
 * average left and right
 * downmix interleaved stereo to mono
 * How do I turn stereo audio into mono?
 * mean of both channels for each frame
 * Write a function that converts {n} stereo frames, left and right in turn, to mono.
 * out[i] = (in[2i] + in[2i+1]) / 2
 * mono mix of an interleaved buffer
 * Given {n} frames of stereo, store the mean of each pair in {mono}.
 * collapse two channels into one
 * two ear signal to one
 * pairwise means of an interleaved recording
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
 * mono to stereo
 * copy a mono signal to both channels
 * interleaved stereo from mono
 * How do I turn mono audio into stereo?
 * duplicate each sample for left and right
 * Write a function that converts mono samples to stereo frames.
 * out[2i] = out[2i + 1] = in[i]
 * make two equal channels out of one
 * write every sample twice in a row
 * each sample two times, one after the other
 * play a mono sound on two speakers
 * upmix to two channels
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
 * split stereo into left and right
 * deinterleave audio
 * separate the channels of interleaved stereo
 * How do I get the left and right channel of a stereo buffer?
 * left[i] = in[2i], right[i] = in[2i+1]
 * Write a function that splits {n} stereo frames into two buffers.
 * left and right channel extraction
 * unzip an array of pairs
 * Given interleaved frames, store even places in {left} and odd ones in {right}.
 * de-interleave pairs
 * i want L and R in separate arrays
 * distribute alternating values over two buffers
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
 * {OP} gain for a pan position
 * pan law, {OP} channel
 * linear panning, {OP}: {OP:2}
 * How loud is the {OP} channel when a sound is panned from -1 to 1?
 * {OP} volume from a balance between -1 (left) and 1 (right)
 * Write a function for the {OP} gain of a pan knob.
 * stereo balance, {OP} side
 * {OP:2} for the {OP} speaker
 * Given a pan of -1 to 1, return the {OP} gain from 0 to 1.
 * how much of a sound goes to the {OP}
 * knob from -1 to 1, how strong on the {OP} side
 * share of the {OP} output for a stereo position, linear law
 *
 * @T double float
 * @OP - "left" "(1 - pan) / 2"
 * @OP + "right" "(1 + pan) / 2"
 * @name pan_gain balance_gain
 * @range pan -1 1
 */
T pan_gain(T pan) { return (1 OP pan) / 2; }

/**
 * remove dc offset
 * subtract the mean from all samples
 * center a signal around zero
 * How do I remove the DC component of a signal?
 * make the average of a buffer zero
 * Write a function that removes the DC offset of {n} samples in place.
 * dc removal
 * mean-free signal
 * Given samples, subtract their average from each of them.
 * detrend a signal by its mean
 * waveform sits too high, move it to the zero line
 * make a block zero-mean
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
 * is an audio buffer silent
 * silence detection: no sample exceeds the limit in magnitude
 * check that all samples are quiet
 * Is there no sound in this buffer?
 * true if no sample is louder than the threshold
 * Write a function that detects silence in {n} samples with a threshold.
 * every |sample| at most the limit
 * are all samples within -limit to limit
 * Given samples and a limit, tell whether all magnitudes stay within the limit.
 * detect silence in a recording
 * nobody is speaking in the recording?
 * no excursion beyond a bound anywhere in the block
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
 * count clipped samples
 * how many samples are clipped
 * number of samples at full scale or beyond
 * How often does a recording clip?
 * clipping detection: magnitude at least 1
 * Write a function that counts the samples that reach full scale.
 * overload counter of an audio buffer
 * samples with |x| >= 1
 * Given {n} samples, return how many are at or beyond plus or minus one.
 * distortion check: clipped sample count
 * how many values hit the ceiling
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
 * set quiet samples to 0
 * mute everything below a threshold
 * How do I remove background noise with a gate?
 * silence samples whose magnitude is below the limit
 * Write a function that gates {n} samples in place.
 * silence each sample strictly between -limit and limit
 * zero small values of a signal
 * Given a buffer and a threshold, replace samples quieter than the threshold by 0.
 * hard thresholding of a signal
 * kill the hiss between words
 * suppress excursions below a bound, leave the rest
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
 * echo effect with repeats, in place
 * add the delayed output, scaled, to a sound
 * feedback delay in place
 * How do I add an echo that repeats to audio?
 * a[i] += gain * a[i - delay]
 * Write a function that adds an echo with feedback, delay in samples and gain given.
 * delay effect on a buffer, with repeats
 * reverb by one comb filter
 * Given {n} samples, add the sample {delay} earlier times {gain}, from front to back.
 * simple echo with feedback
 * mountain echo for my sound, fading repeats
 * recursive comb: earlier output fed back with attenuation
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
 * low-pass filter a buffer, state 0 at first
 * one-pole lowpass on samples
 * y += alpha * (x - y)
 * How do I filter out high frequencies?
 * smooth a signal in place with a one-pole filter
 * Write a function that low-pass filters {n} samples with a smoothing factor, from 0.
 * RC filter in software, starting from 0
 * exponential smoothing of an audio buffer, initial state 0
 * Given samples and a coefficient, replace them by the filtered signal; the filter starts at 0.
 * first-order low-pass, in place
 * take the treble out of my sound
 * first-order recursive smoothing, state zero before the block
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
 * float sample to 16-bit
 * convert a sample from -1..1 to a 16-bit integer
 * scale by 32767 and clip
 * How do I turn float audio into PCM?
 * float to int16
 * Write a function that converts a real sample to 16 bits.
 * quantize an audio sample
 * PCM value of a normalized sample
 * Given a sample between -1 and 1, return it times 32767, values outside clipped.
 * audio float to short
 * -1..1 to wav short
 * full-scale amplitude as a two-byte integer
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
 * 16-bit sample to float
 * convert a PCM sample to -1..1
 * divide by 32768
 * How do I turn 16-bit audio into floating point?
 * int16 to float
 * Write a function that converts a 16-bit sample to a real number.
 * normalize a PCM sample
 * real value of a short sample
 * Given a 16-bit sample, return it over 32768.
 * audio short to float
 * wav short back to -1..1
 * two-byte integer as a share of full scale
 *
 * @T double float
 * @name pcm16_to_float short_to_sample
 */
T pcm16_to_float(int16_t x) { return (T)x / 32768; }

/**
 * unsigned 8-bit sample to signed 16-bit: (x - 128) * 256
 * convert unsigned 8-bit audio to signed 16-bit
 * (x - 128) * 256
 * How do I widen an 8-bit WAV sample?
 * expand an 8-bit PCM sample
 * Write a function that turns an unsigned byte sample into a signed 16-bit one.
 * 8-bit audio sample centered at 128 to 16 bits
 * sample format conversion u8 to s16
 * Given a byte with 128 as silence, return the 16-bit sample.
 * old game sound sample to 16 bits
 * u8 wav to s16, one value
 * recentre an unsigned byte around zero and scale it up
 *
 * @name widen_sample u8_to_s16
 */
int16_t widen_sample(uint8_t x) { return (int16_t)((x - 128) * 256); }

/**
 * swap left and right channels
 * exchange stereo channels in place
 * exchange the two samples of each stereo frame in place
 * How do I swap the left and right channel of interleaved audio?
 * swap neighbours in pairs
 * Write a function that swaps the channels of {n} stereo frames.
 * swap left and right of each interleaved stereo pair
 * swap each pair of an array
 * Given interleaved frames, exchange the two samples of each frame.
 * flip left and right audio
 * headphones on the wrong way round, fix the samples
 * exchange even and odd places of interleaved data
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
 * invert the phase of audio
 * flip the polarity of samples
 * negate all samples
 * How do I invert a waveform?
 * polarity inversion in place
 * Write a function that flips the sign of {n} samples.
 * 180 degree phase flip
 * turn a signal upside down
 * Given a buffer, replace each sample by its negative.
 * phase invert
 * multiply whole sound by -1
 * mirror a waveform at the zero line
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
 * {OP} of a 3x3 neighbourhood
 * {OP} filter for one pixel
 * image filter: {OP:2}
 * How do I apply the {OP} filter to nine pixels?
 * 3 x 3 kernel: {OP}
 * Write a function that computes the {OP} at the middle of nine pixels, row by row.
 * {OP} operator in image processing
 * {OP:2} over a 3 by 3 window
 * Given the nine pixels around a position, return the {OP}.
 * convolution result for the {OP} kernel
 * edge or blur maths for one pixel: {OP}
 * neighbourhood operator on a 3x3 patch: {OP}
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
 * {OP} of a 3x3 window
 * {OP}: the {OP:2} of nine pixels
 * morphological {OP}, 3 by 3
 * How do I compute the {OP} of an image at a pixel?
 * {OP:2} filter over nine pixels
 * Write a function for the {OP} at the middle of nine gray values.
 * gray-scale {OP} with a square element
 * {OP:2} of the neighbourhood: {OP}
 * Given nine pixels, return the result of the {OP}.
 * morphology: {OP}
 * {OP} with nine pixels, i mean the {OP:2} of them
 * rank filter over a square patch, {OP}
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
 * median filter for one pixel
 * remove salt and pepper noise at a pixel
 * How do I compute the median of nine pixels?
 * middle of nine gray values
 * Write a function that returns the median of nine pixels.
 * noise removal: median of the neighbourhood
 * 3 by 3 median filter
 * Given nine pixels, return the fifth smallest.
 * image median filter
 * kill single white dots in a photo, one pixel
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
 * rotate an image by 90 degrees clockwise
 * turn a picture a quarter to the right
 * rotate a bitmap clockwise into another
 * How do I rotate a picture by 90 degrees to the right?
 * clockwise image rotation, rows become columns
 * Write a function that rotates an image of a given width and height to the right.
 * photo rotation by a quarter turn to the right
 * rotate a matrix that need not be square clockwise
 * Given pixels row by row, write the picture turned clockwise to {out}.
 * rotate right
 * picture lies on its side, turn it right
 * clockwise quarter turn of a raster with any width and height
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
 * count pixels of a color
 * how many pixels have this color
 * number of pixels equal to a value
 * How often does a color occur in an image?
 * area of a color in pixels
 * Write a function that counts the pixels with a given color among {n}.
 * color occurrence count
 * pixels that match a color
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
 * replace a color in an image
 * replace every pixel of one color by another color
 * change one color into another
 * How do I replace all pixels of one color by another?
 * palette swap for one color
 * Write a function that replaces a color in {n} pixels in place.
 * change all pixels equal to the first color into the second
 * substitute each occurrence of a pixel value by a new one
 * Given packed colours, an old and a new colour, recolour the picture.
 * replace one color by another throughout the pixels
 * old color, new color: make everything red that was blue
 * substitute one packed colour throughout a raster
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
 * do two RGB pixels differ by at most a tolerance in every channel
 * color match within a tolerance
 * pixel difference at most the tolerance in every channel
 * Is a packed color close enough to another in each channel?
 * chroma key test: packed pixel, key color, tolerance per channel
 * Write a function that compares two packed colours channel by channel with a tolerance.
 * magic wand: is a packed pixel within a tolerance of the picked color, channel by channel
 * green screen match of two packed colors, allowed difference per channel
 * Given two 0xRRGGBB colours, check that red, green and blue differ by no more than a limit.
 * is every channel of two 0xRRGGBB colors within the tolerance
 * nearly same color? allow a bit of difference
 * component-wise closeness of two packed colours
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
 * color gradient value at step i of n from start to end
 * value at step {i} of a gradient
 * linear gradient from one value to another
 * How do I compute the colors of a gradient?
 * start + (end - start) * i / (n - 1)
 * Write a function for the channel value at a step of a gradient with n steps, at least two.
 * value at index i of n evenly spaced from start to end
 * interpolate a channel in equal steps
 * Given start, end, index and number of steps, return the value in between.
 * channel of pixel i in a row of n pixels that fades from start to end
 * fade from start to end in n steps, which one is number i
 * evenly spaced intermediate value of a ramp
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
 * premultiply alpha
 * channel times alpha / 255
 * premultiplied color
 * How do I convert a channel to premultiplied alpha?
 * multiply a color by its opacity
 * Write a function that premultiplies a channel by an alpha of 0 to 255.
 * straight alpha to premultiplied
 * color weighted by its transparency
 * Given a channel and alpha, return the premultiplied channel, rounded down.
 * texture preparation: alpha multiplication
 * alpha 0-255 times channel, keep byte range
 * coverage-weighted component, integer
 *
 * @T int32_t uint32_t
 * @name premultiply premultiply_alpha
 * @range channel 0 255
 * @range alpha 0 255
 */
T premultiply(T channel, T alpha) { return channel * alpha / 255; }

/**
 * opacity in percent to alpha
 * percent opacity to 0-255
 * alpha byte of an opacity in percent
 * How do I convert 50 percent opacity to an alpha value?
 * percent * 255 / 100
 * Write a function that turns an opacity percentage into an 8-bit alpha.
 * transparency percentage to alpha channel
 * 100 gives 255
 * byte value for a percentage
 * css opacity as alpha byte
 * scale 0..100 to 0..255
 * percentage of full scale as an 8-bit number
 *
 * @T int32_t double
 * @name opacity_to_alpha percent_to_byte
 * @range percent 0 100
 */
T opacity_to_alpha(T percent) { return percent * 255 / 100; }

/**
 * alpha to percent
 * alpha byte to opacity in percent
 * How opaque is an alpha of 128, in percent?
 * 0-255 to 0-100
 * byte value to percentage
 * Write a function that turns an 8-bit alpha into a percentage.
 * alpha * 100 / 255
 * 255 gives 100
 * opacity percentage of an alpha channel
 * scale 0..255 to 0..100
 * what percentage of full brightness is this channel
 * 8-bit level in percent
 *
 * @T int32_t double
 * @name alpha_to_percent byte_to_percent
 * @range alpha 0 255
 */
T alpha_to_percent(T alpha) { return alpha * 100 / 255; }

/**
 * pixels needed for a print
 * inches times dpi
 * image size for printing
 * How many pixels must a photo have for a print?
 * print resolution in pixels
 * Write a function that returns the pixels for a length in inches at a dpi.
 * inches to pixels
 * scan size in pixels
 * Given inches and dots per inch, return the number of pixels.
 * print size to pixels
 * 10 inch at 300 dpi needs what pixel count
 * raster extent for a physical size
 *
 * @T double float int32_t
 * @name pixels_for_print inches_to_pixels
 * @range inches 0 40
 * @range dpi 1 600
 */
T pixels_for_print(T inches, T dpi) { return inches * dpi; }

/**
 * size of a video file
 * bitrate times duration / 8
 * video size in megabytes
 * How large is a video at a given bit rate?
 * megabytes from Mbit/s and seconds
 * Write a function that computes the size of a stream in megabytes from megabits per second and seconds.
 * megabytes for a recording: megabits per second times seconds over 8
 * file size bitrate * seconds / 8
 * Given the bit rate in Mbit/s and the duration in seconds, return megabytes.
 * how many MB does a clip take
 * movie of 2 hours with 5 mbit/s, how many MB
 * volume of a stream in millions of bytes
 *
 * @T double float
 * @name video_size stream_megabytes
 * @range bitrate 1 100
 * @range seconds 0 7200
 */
T video_size(T bitrate, T seconds) { return bitrate * seconds / 8; }

/**
 * frequency one octave {OP}
 * octave {OP} of a frequency
 * {OP:2} a frequency
 * Which frequency is an octave {OP}?
 * pitch an octave {OP:3}
 * Write a function that returns the frequency an octave {OP}.
 * transpose {OP} by an octave
 * go one octave {OP}
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
 * can people hear a frequency
 * is a frequency audible, from 20 to 20000 hertz
 * frequency between 20 Hz and 20 kHz
 * Is a tone of {frequency} hertz audible?
 * audible range check: 20 to 20000, both included
 * Write a function that tells whether a frequency lies in the range of human hearing.
 * is a frequency in the human range of 20 to 20000 hertz
 * 20 to 20000 hertz
 * Given a frequency, check that a young person can hear it.
 * neither infrasound (< 20 Hz) nor ultrasound (> 20000 Hz)
 * can i hear 15000 hz?
 * within the range of the human ear
 *
 * @T double float int32_t
 * @name is_audible can_hear
 * @range frequency -500 21000
 */
_Bool is_audible(T frequency) { return frequency >= 20 && frequency <= 20000; }

/**
 * beat frequency of two tones
 * difference of two frequencies
 * beats per second of two notes
 * How fast do two almost equal tones beat?
 * |f1 - f2|
 * Write a function that returns the beat frequency.
 * tuning a guitar: beats between two strings
 * beat frequency of two tones: their absolute difference
 * Given two frequencies, return how many beats per second they make.
 * acoustic beats
 * two strings wobble against each other, how often a second
 * absolute gap of a pair of pitches
 *
 * @T double float
 * @name beat_frequency beats_of_tones
 * @range first 20 2000
 * @range second 20 2000
 */
T beat_frequency(T first, T second) { return first > second ? first - second : second - first; }

/**
 * sum of two sound levels
 * add decibels
 * 10 log10(10^(a/10) + 10^(b/10))
 * How loud are two machines together?
 * combined noise level in dB
 * Write a function that adds two sound levels in decibels.
 * two equal sources are 3 dB louder
 * total level of two noise sources
 * Given two levels in dB, return the level of both together.
 * decibel addition
 * 80 db plus 80 db is not 160, so how much
 * power sum of two logarithmic levels
 *
 * @name add_decibels combined_level
 * @range first 0 120
 * @range second 0 120
 */
double add_decibels(double first, double second) {
    return 10 * __builtin_log10(__builtin_pow(10, first / 10) + __builtin_pow(10, second / 10));
}

/**
 * samples per beat
 * 60 * sample rate / bpm
 * length of a beat in samples
 * How many samples does a beat last?
 * beat length at a sample rate
 * Write a function that returns the samples per beat from sample rate and tempo.
 * loop length for one beat
 * sequencer: frames per quarter note
 * Given the sample rate and the BPM, return the samples of a beat.
 * tempo to samples
 * drum machine: samples from one beat to the next, rate and tempo given
 * discrete length of a pulse at a rate per minute
 *
 * @T double float int32_t
 * @name samples_per_beat beat_samples
 * @range rate 8000 96000
 * @range bpm 20 300
 */
T samples_per_beat(T rate, T bpm) { return 60 * rate / bpm; }

/**
 * length of bars in seconds
 * bars * beats per bar * 60 / bpm
 * duration of a number of bars
 * How long are so many bars at a tempo?
 * measures to seconds, given beats per measure and bpm
 * Write a function that returns the seconds of some bars: bars, beats per bar, BPM.
 * time of 8 bars in 4/4
 * loop duration in seconds from bars, beats per bar and bpm
 * Given bars, beats per bar and tempo, return the duration.
 * seconds of a song section: bars * beats * 60 / bpm
 * 16 bars in 4/4 at 120, how long in seconds
 * time span of a number of measures
 *
 * @T double float
 * @name bars_to_seconds measure_time
 * @range bars 0 64
 * @range beats 1 12
 * @range bpm 20 300
 */
T bars_to_seconds(T bars, T beats, T bpm) { return bars * beats * 60 / bpm; }

/**
 * length of a 1/n note in milliseconds
 * note duration: 240000 / (bpm * n)
 * eighth note, sixteenth note in ms
 * How long is a note of a given fraction at a tempo?
 * delay time of a note such as an eighth (8) at a tempo
 * Write a function that returns the ms of a 1/n note from BPM and n, 4 being a quarter note.
 * milliseconds of a 1/n note at a tempo in bpm
 * tempo and 16 for a sixteenth: duration in ms
 * Given a tempo and the denominator of the note value, return its length in ms.
 * delay in ms of a 1/n note: 240000 / (bpm * n)
 * at 120 bpm a 1/8 note in ms
 * length of a fraction of a whole note in thousandths of a second
 *
 * @T double float
 * @name note_milliseconds note_length
 * @range bpm 20 300
 * @range n 1 32
 */
T note_milliseconds(T bpm, T n) { return 240000 / (bpm * n); }

/**
 * sound delay over a distance
 * milliseconds that sound (343 m/s) needs for a distance in meters
 * distance / 343 * 1000
 * How late does sound arrive at a distance in meters?
 * speaker delay in ms for a distance in meters at 343 m/s
 * Write a function that returns the delay of sound in ms at 343 m/s.
 * time of flight of sound
 * PA delay in ms: meters * 1000 / 343
 * Given a distance in meters, return the milliseconds until the sound arrives.
 * milliseconds of sound travel for some meters at 343 m/s
 * stage 50 m away, how much later do i hear it
 * travel time of a noise in thousandths of a second
 *
 * @T double float
 * @name sound_delay speaker_delay
 * @range meters 0 1000
 */
T sound_delay(T meters) { return meters * 1000 / 343; }

/**
 * distance of a fret from the bridge
 * fret position on a guitar, seen from the bridge
 * scale length / 2^(fret / 12)
 * How far from the bridge do the frets of a guitar go?
 * string length at a fret
 * Write a function that returns the vibrating length at a fret from the scale length.
 * guitar fret calculator
 * remaining string length for fret {fret}
 * Given the scale length and a fret number, return the length from fret to bridge.
 * luthier: from the fret to the bridge
 * where to put fret 12 on my neck, distance to the bridge
 * remaining scale of a plucked string when stopped
 *
 * @name fret_length string_length_at_fret
 * @range scale 10 100
 * @range fret 0 24
 */
double fret_length(double scale, int32_t fret) { return scale / __builtin_pow(2, fret / 12.0); }
