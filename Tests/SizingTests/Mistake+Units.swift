extension Mistake {
    /// Numbers in another unit than their heading says.
    static let units: [Mistake] = [
        Mistake(
            "inches typed into a column of centimetres", wrong: chart("size,waist_cm", "S,28", "M,30", "L,32"),
            says:
                "chart.csv:1:6: warning: 'waist_cm' seems to hold inches: a waist of 28 cm fits nobody; write waist_in, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            right: chart("size,waist_cm", "S,71", "M,76", "L,81")),
        Mistake(
            "a whole women's chart in inches, headings in cm",
            wrong: chart("size,Bust (cm),Waist (cm),Hip (cm)", "S,33-34,25-26,36-37", "M,35-36,27-28,38-39", "L,37-39,29-31,40-42"),
            says:
                "chart.csv:1:6: warning: 'Bust (cm)' seems to hold inches: a bust of 33 cm fits nobody; write bust_in, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            "chart.csv:1:16: warning: 'Waist (cm)' seems to hold inches: a waist of 25 cm fits nobody; write waist_in, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            "chart.csv:1:27: warning: 'Hip (cm)' seems to hold inches: a hip of 36 cm fits nobody; write hip_in, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            right: chart("size,Bust (in),Waist (in),Hip (in)", "S,33-34,25-26,36-37", "M,35-36,27-28,38-39", "L,37-39,29-31,40-42")),
        Mistake(
            "one column in inches beside two in centimetres",
            wrong: chart("size,bust_cm,waist_cm,hip_cm", "38,88,28,96", "40,92,30,100", "42,96,32,104"),
            says:
                "chart.csv:1:14: warning: 'waist_cm' seems to hold inches: a waist of 28 cm fits no adult; write waist_in, or the numbers in centimetres",
            right: chart("size,bust_cm,waist_cm,hip_cm", "38,88,71,96", "40,92,76,100", "42,96,81,104")),
        Mistake(
            "large sizes in inches: 40 cm is a baby's waist, and the page says women",
            wrong: chart("size,waist_cm", "1X,40", "2X,44", "3X,48", keys: "wearer: women"),
            says:
                "chart.csv:1:6: warning: 'waist_cm' seems to hold inches: a waist of 40 cm fits no adult; write waist_in, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            right: chart("size,waist_in", "1X,40", "2X,44", "3X,48", keys: "wearer: women")),
        Mistake(
            "centimetres in a column of inches", wrong: chart("size,bust_in", "S,82-86", "M,86-90", "L,90-94"),
            says:
                "chart.csv:1:6: warning: 'bust_in' seems to hold centimetres: a bust of 82 in fits nobody; write bust_cm, or the numbers in inches",
            right: chart("size,bust_in", "S,32-34", "M,34-36", "L,36-38")),
        Mistake(
            "a Chinese chart in inches", wrong: chart("尺码,胸围（厘米）,腰围（厘米）", "S,33,26", "M,35,28", "L,37,30"),
            says:
                "chart.csv:1:4: warning: '胸围（厘米）' seems to hold inches: a 胸围 of 33 cm fits nobody; write 胸围（英寸）, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            "chart.csv:1:11: warning: '腰围（厘米）' seems to hold inches: a 腰围 of 26 cm fits nobody; write 腰围（英寸）, or the numbers in centimetres; if the thing was measured, lying flat, write 'measures: garment' on the page",
            right: chart("尺码,胸围（厘米）,腰围（厘米）", "S,84,66", "M,89,71", "L,94,76")),
        Mistake(
            "one row in inches", wrong: chart("size,waist_cm", "S,70", "M,29", "L,78", "XL,82", keys: "measures: body"),
            says: "chart.csv:3:3: warning: 'M' has a waist of 29 cm, which fits nobody; if it is in inches, write 73.7",
            right: chart("size,waist_cm", "S,70", "M,74", "L,78", "XL,82", keys: "measures: body")),
        Mistake(
            "Chinese shoe sizes, which are millimetres, as a foot in centimetres",
            wrong: chart("size,foot_cm", "36,230", "37,235", "38,240"),
            says:
                "chart.csv:1:6: warning: 'foot_cm' seems to hold millimetres: a foot length of 230 cm fits nobody; write foot_mm, or the numbers in centimetres",
            right: chart("size,foot_cm", "36,23", "37,23.5", "38,24")),
        Mistake(
            "a foot in inches", wrong: chart("size,foot_cm", "38,9.5", "39,9.8", "40,10"),
            says:
                "chart.csv:1:6: warning: 'foot_cm' seems to hold inches: a foot length of 9.5 cm fits nobody; write foot_in, or the numbers in centimetres",
            right: chart("size,foot_in", "38,9.5", "39,9.8", "40,10")),
        Mistake(
            "a foot in centimetres under millimetres", wrong: chart("size,foot_mm", "38,24.3", "39,25", "40,25.6"),
            says:
                "chart.csv:1:6: warning: 'foot_mm' seems to hold centimetres: a foot length of 24.3 mm fits nobody; write foot_cm, or the numbers in millimetres",
            right: chart("size,foot_mm", "38,243", "39,250", "40,256")),
        Mistake(
            "glove numbers, which are inches, as a hand in centimetres", wrong: chart("size,hand_cm", "S,7", "M,8", "L,9"),
            says:
                "chart.csv:1:6: warning: 'hand_cm' seems to hold inches: a hand circumference of 7 cm fits nobody; write hand_in, or the numbers in centimetres",
            right: chart("size,hand_cm", "S,18", "M,20.5", "L,23")),
        Mistake(
            "a ring's finger in centimetres under millimetres", wrong: chart("size,finger_mm", "48,4.8", "50,5", "52,5.2"),
            says:
                "chart.csv:1:6: warning: 'finger_mm' seems to hold centimetres: a finger circumference of 4.8 mm fits nobody; write finger_cm, or the numbers in millimetres",
            right: chart("size,finger_mm", "48,48", "50,50", "52,52")),
        Mistake(
            "a head in inches", wrong: chart("size,head_cm", "S,21.5", "M,22.5", "L,23.5"),
            says:
                "chart.csv:1:6: warning: 'head_cm' seems to hold inches: a head circumference of 21.5 cm fits nobody; write head_in, or the numbers in centimetres",
            right: chart("size,head_cm", "S,55", "M,57", "L,60")),
        Mistake(
            "jin, half kilograms, as kilograms",
            wrong: chart("size,height_cm,weight_kg", "S,155-160,80-95", "M,160-165,95-110", "L,165-170,110-125"),
            says:
                "chart.csv:1:16: warning: 'weight_kg' seems to hold pounds, or jin (斤): a weight of 110 kg is too much for 'M'; write weight_lb for pounds, or the numbers in kilograms (a jin is half a kilogram)",
            right: chart("size,height_cm,weight_kg", "S,155-160,40-48", "M,160-165,48-55", "L,165-170,55-63")),
        Mistake(
            "one low end mistyped", wrong: chart("size,bust_cm", "XS,8-82", "S,82-86", "M,86-90", keys: "wearer: women"),
            says: "chart.csv:2:4: warning: 'XS' has a bust of 8 cm, which fits no adult; correct the number",
            right: chart("size,bust_cm", "XS,78-82", "S,82-86", "M,86-90", keys: "wearer: women")),
        Mistake(
            "inches and centimetres the wrong way round",
            wrong: chart("size,waist_cm,waist_in", "S,28,71", "M,30,76", "L,32,81"),
            says: "chart.csv:1:15: warning: 'waist_cm' holds inches and 'waist_in' centimetres; swap the two headings",
            right: chart("size,waist_cm,waist_in", "S,71,28", "M,76,30", "L,81,32")),
        Mistake(
            "a column copied and not converted", wrong: chart("size,bust_cm,bust_in", "S,82-86,82-86", "M,86-90,86-90"),
            says: "chart.csv:1:14: warning: 'bust_in' repeats the centimetres of 'bust_cm'; remove it: one column is shown in both units",
            right: chart("size,bust_cm,bust_in", "S,82-86,32-34", "M,86-90,34-35.5")),
        Mistake(
            "the same, the other way", wrong: chart("size,waist_cm,waist_in", "S,28,28", "M,30,30"),
            says: "chart.csv:1:6: warning: 'waist_cm' repeats the inches of 'waist_in'; remove it: one column is shown in both units",
            right: chart("size,waist_cm,waist_in", "S,71,28", "M,76,30")),
        Mistake(
            "one cell converted wrongly", wrong: chart("size,hip_cm,hip_in", "S,90,35.5", "M,95,39.5", "L,100,39.5"),
            says:
                "chart.csv:3:6: warning: 'M' has 39.5 in beside 95 cm, which are 37.4 in; correct it, or remove 'hip_in': one column is shown in both units",
            right: chart("size,hip_cm,hip_in", "S,90,35.5", "M,95,37.5", "L,100,39.5")),
        Mistake(
            "pounds that are no kilograms", wrong: chart("size,weight_kg,weight_lb", "S,50,110", "M,60,150", "L,70,154"),
            says:
                "chart.csv:3:6: warning: 'M' has 150 lb beside 60 kg, which are 132.3 lb; correct it, or remove 'weight_lb': one column is shown in both units",
            right: chart("size,weight_kg,weight_lb", "S,50,110", "M,60,132", "L,70,154")),
    ]
}
