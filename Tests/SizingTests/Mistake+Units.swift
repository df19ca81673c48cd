extension Mistake {
    /// Numbers in another unit than their heading says.
    static let units: [Mistake] = [
        Mistake(
            "inches typed into a column of centimetres", wrong: chart("size,waist_cm", "S,28", "M,30", "L,32"),
            says: "",
            right: chart("size,waist_cm", "S,71", "M,76", "L,81")),
        Mistake(
            "a whole women's chart in inches, headings in cm",
            wrong: chart("size,Bust (cm),Waist (cm),Hip (cm)", "S,33-34,25-26,36-37", "M,35-36,27-28,38-39", "L,37-39,29-31,40-42"),
            says: "",
            right: chart("size,Bust (in),Waist (in),Hip (in)", "S,33-34,25-26,36-37", "M,35-36,27-28,38-39", "L,37-39,29-31,40-42")),
        Mistake(
            "one column in inches beside two in centimetres",
            wrong: chart("size,bust_cm,waist_cm,hip_cm", "38,88,28,96", "40,92,30,100", "42,96,32,104"),
            says: "",
            right: chart("size,bust_cm,waist_cm,hip_cm", "38,88,71,96", "40,92,76,100", "42,96,81,104")),
        Mistake(
            "large sizes in inches: 40 cm is a baby's waist, and the page says women",
            wrong: chart("size,waist_cm", "1X,40", "2X,44", "3X,48", keys: "wearer: women"),
            says: "",
            right: chart("size,waist_in", "1X,40", "2X,44", "3X,48", keys: "wearer: women")),
        Mistake(
            "centimetres in a column of inches", wrong: chart("size,bust_in", "S,82-86", "M,86-90", "L,90-94"),
            says: "",
            right: chart("size,bust_in", "S,32-34", "M,34-36", "L,36-38")),
        Mistake(
            "a Chinese chart in inches", wrong: chart("尺码,胸围（厘米）,腰围（厘米）", "S,33,26", "M,35,28", "L,37,30"),
            says: "",
            right: chart("尺码,胸围（厘米）,腰围（厘米）", "S,84,66", "M,89,71", "L,94,76")),
        Mistake(
            "one row in inches", wrong: chart("size,waist_cm", "S,70", "M,29", "L,78", "XL,82", keys: "measures: body"),
            says: "",
            right: chart("size,waist_cm", "S,70", "M,74", "L,78", "XL,82", keys: "measures: body")),
        Mistake(
            "Chinese shoe sizes, which are millimetres, as a foot in centimetres",
            wrong: chart("size,foot_cm", "36,230", "37,235", "38,240"),
            says: "",
            right: chart("size,foot_cm", "36,23", "37,23.5", "38,24")),
        Mistake(
            "a foot in inches", wrong: chart("size,foot_cm", "38,9.5", "39,9.8", "40,10"),
            says: "",
            right: chart("size,foot_in", "38,9.5", "39,9.8", "40,10")),
        Mistake(
            "a foot in centimetres under millimetres", wrong: chart("size,foot_mm", "38,24.3", "39,25", "40,25.6"),
            says: "",
            right: chart("size,foot_mm", "38,243", "39,250", "40,256")),
        Mistake(
            "glove numbers, which are inches, as a hand in centimetres", wrong: chart("size,hand_cm", "S,7", "M,8", "L,9"),
            says: "",
            right: chart("size,hand_cm", "S,18", "M,20.5", "L,23")),
        Mistake(
            "a ring's finger in centimetres under millimetres", wrong: chart("size,finger_mm", "48,4.8", "50,5", "52,5.2"),
            says: "",
            right: chart("size,finger_mm", "48,48", "50,50", "52,52")),
        Mistake(
            "a head in inches", wrong: chart("size,head_cm", "S,21.5", "M,22.5", "L,23.5"),
            says: "",
            right: chart("size,head_cm", "S,55", "M,57", "L,60")),
        Mistake(
            "jin, half kilograms, as kilograms",
            wrong: chart("size,height_cm,weight_kg", "S,155-160,80-95", "M,160-165,95-110", "L,165-170,110-125"),
            says: "",
            right: chart("size,height_cm,weight_kg", "S,155-160,40-48", "M,160-165,48-55", "L,165-170,55-63")),
        Mistake(
            "one low end mistyped", wrong: chart("size,bust_cm", "XS,8-82", "S,82-86", "M,86-90", keys: "wearer: women"),
            says: "",
            right: chart("size,bust_cm", "XS,78-82", "S,82-86", "M,86-90", keys: "wearer: women")),
        Mistake(
            "inches and centimetres the wrong way round",
            wrong: chart("size,waist_cm,waist_in", "S,28,71", "M,30,76", "L,32,81"),
            says: "",
            right: chart("size,waist_cm,waist_in", "S,71,28", "M,76,30", "L,81,32")),
        Mistake(
            "a column copied and not converted", wrong: chart("size,bust_cm,bust_in", "S,82-86,82-86", "M,86-90,86-90"),
            says: "",
            right: chart("size,bust_cm,bust_in", "S,82-86,32-34", "M,86-90,34-35.5")),
        Mistake(
            "the same, the other way", wrong: chart("size,waist_cm,waist_in", "S,28,28", "M,30,30"),
            says: "",
            right: chart("size,waist_cm,waist_in", "S,71,28", "M,76,30")),
        Mistake(
            "one cell converted wrongly", wrong: chart("size,hip_cm,hip_in", "S,90,35.5", "M,95,39.5", "L,100,39.5"),
            says: "",
            right: chart("size,hip_cm,hip_in", "S,90,35.5", "M,95,37.5", "L,100,39.5")),
        Mistake(
            "pounds that are no kilograms", wrong: chart("size,weight_kg,weight_lb", "S,50,110", "M,60,150", "L,70,154"),
            says: "",
            right: chart("size,weight_kg,weight_lb", "S,50,110", "M,60,132", "L,70,154")),
    ]
}
