extension Mistake {
    /// Numbers that contradict each other.
    static let numbers: [Mistake] = [
        Mistake(
            "two digits swapped", wrong: chart("size,bust_cm", "S,82", "M,86", "L,09", "XL,94"),
            says: "chart.csv:4:3: warning: 'L' has a bust of 9 cm, which fits nobody; correct the number",
            right: chart("size,bust_cm", "S,82", "M,86", "L,90", "XL,94")),
        Mistake(
            "a number typed too low", wrong: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,60-64,94-98", "L,74-78,98-102"),
            says: "chart.csv:3:3: warning: 'waist_cm' of 'M' is 60-64, less than 66-70 of the smaller 'S'; correct one of them",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "a number typed too high", wrong: chart("size,chest_cm", "36,92", "38,98", "40,120", "42,104", "44,110"),
            says: "chart.csv:4:4: warning: 'chest_cm' of '40' is 120, more than 104 of the larger '42'; correct one of them",
            right: chart("size,chest_cm", "36,92", "38,98", "40,101", "42,104", "44,110")),
        Mistake(
            "two names swapped",
            wrong: chart("size,bust_cm,waist_cm", "XS,78-82,60-64", "M,82-86,64-68", "S,86-90,68-72", "L,90-94,72-76"),
            says:
                "chart.csv:4: warning: 'M' measures less than 'S' in every column, although it is the larger size; swap the names of the two, or correct the row",
            right: chart("size,bust_cm,waist_cm", "XS,78-82,60-64", "S,82-86,64-68", "M,86-90,68-72", "L,90-94,72-76")),
        Mistake(
            "a column sorted the other way", wrong: chart("size,bust_cm,hip_cm", "S,94,90", "M,90,94", "L,86,98", "XL,82,102"),
            says:
                "chart.csv:1:6: warning: 'bust_cm' gets smaller from 'S' to 'XL'; larger sizes measure more, so turn the sizes or the numbers round",
            right: chart("size,bust_cm,hip_cm", "S,82,90", "M,86,94", "L,90,98", "XL,94,102")),
        Mistake(
            "a row copied and not changed", wrong: chart("size,bust_cm", "S,82-86", "M,86-90", "L,86-90", "XL,94-98"),
            says: "chart.csv:4:3: warning: 'bust_cm' is 86-90 both for 'M' and for 'L'; correct one of them",
            right: chart("size,bust_cm", "S,82-86", "M,86-90", "L,90-94", "XL,94-98")),
        Mistake(
            "a column without a unit falls, too",
            wrong: chart("size,bust", "S,82-86", "M,90-94", "L,86-90"),
            says:
                "chart.csv:1:6: warning: the column 'bust' has no unit and is shown as it is; write the unit in the heading, as in bust_cm",
            "chart.csv:3:3: warning: 'bust' of 'M' is 90-94, more than 86-90 of the larger 'L'; correct one of them",
            right: chart("size,bust_cm", "S,82-86", "M,86-90", "L,90-94")),
        Mistake(
            "a ring that shrinks", wrong: chart("size,diameter_mm", "48,15.3", "50,15.9", "52,15.6", "54,17.2"),
            says: "chart.csv:4:4: warning: 'diameter_mm' of '52' is 15.6, less than 15.9 of the smaller '50'; correct one of them",
            right: chart("size,diameter_mm", "48,15.3", "50,15.9", "52,16.6", "54,17.2")),
        Mistake(
            "a European size mistyped", wrong: chart("size,eu,foot_cm", "36,36,23", "37,37,23.5", "38,83,24.2", "39,39,25"),
            says: "chart.csv:4:4: warning: 'eu' of '38' is 83, more than 39 of the larger '39'; correct one of them",
            right: chart("size,eu,foot_cm", "36,36,23", "37,37,23.5", "38,38,24.2", "39,39,25")),
        Mistake(
            "a gap between two sizes", wrong: chart("size,bust_cm", "S,78-82", "M,86-90", "L,90-94"),
            says:
                "chart.csv:3:3: warning: no size fits a bust of 82 to 86 cm: 'S' ends at 82 and 'M' starts at 86; let one start where the other ends",
            right: chart("size,bust_cm", "S,78-82", "M,82-90", "L,90-94")),
        Mistake(
            "gaps between all sizes", wrong: chart("size,bust_cm", "S,78-80", "M,82-84", "L,86-88"),
            says:
                "chart.csv:3:3: warning: no size fits a bust of 80 to 82 cm: 'S' ends at 80 and 'M' starts at 82 (and so 1 more time); let one start where the other ends",
            right: chart("size,bust_cm", "S,78-81", "M,82-85", "L,86-89")),
        Mistake(
            "a gap in inches", wrong: chart("size,waist_in", "S,26-27 1/2", "M,30-31 1/2", "L,31 1/2-34"),
            says:
                "chart.csv:3:3: warning: no size fits a waist of 27.5 to 30 in: 'S' ends at 27.5 and 'M' starts at 30; let one start where the other ends",
            right: chart("size,waist_in", "S,26-27 1/2", "M,27 1/2-31 1/2", "L,31 1/2-34")),
        Mistake(
            "an overlap of two sizes", wrong: chart("size,bust_cm", "S,78-84", "M,82-88", "L,88-94"),
            says: "chart.csv:3:3: warning: a bust of 82 to 84 cm has two sizes, 'S' and 'M'; let one start where the other ends",
            right: chart("size,bust_cm", "S,78-82", "M,82-88", "L,88-94")),
        Mistake(
            "an open range in the middle", wrong: chart("size,waist_cm", "S,60-66", "M,>=66", "L,72-78"),
            says: "chart.csv:4:3: warning: a waist of 72 to 78 cm has two sizes, 'M' and 'L'; let one start where the other ends",
            right: chart("size,waist_cm", "S,60-66", "M,66-72", "L,>=72")),
        Mistake(
            "a length mistyped", wrong: chart("size,sleeve_cm", "S,61", "M,26", "L,63", "XL,64"),
            says: "chart.csv:3:3: warning: 'sleeve_cm' of 'M' is 26, far from that of the sizes beside it; correct it",
            right: chart("size,sleeve_cm", "S,61", "M,62", "L,63", "XL,64")),
        Mistake(
            "the largest size mistyped", wrong: chart("size,hip_cm", "S,90", "M,94", "L,98", "XL,201", keys: "measures: body"),
            says: "chart.csv:5:4: warning: 'XL' has a hip of 201 cm, which fits nobody; correct the number",
            right: chart("size,hip_cm", "S,90", "M,94", "L,98", "XL,102", keys: "measures: body")),
        Mistake(
            "a column twice under two names", wrong: chart("size,waist_cm,hip_cm", "S,66-70,66-70", "M,70-74,70-74", "L,74-78,74-78"),
            says: "chart.csv:1:15: warning: the column 'hip_cm' holds the same numbers as 'waist_cm'; correct one of them or remove it",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "a column twice, as bust and as chest", wrong: chart("size,bust_cm,chest_cm", "S,82-86,82-86", "M,86-90,86-90"),
            says: "chart.csv:1:14: warning: the column 'chest_cm' holds the same numbers as 'bust_cm'; correct one of them or remove it",
            right: chart("size,bust_cm,waist_cm", "S,82-86,64-68", "M,86-90,68-72")),
        Mistake(
            "two headings swapped", wrong: chart("size,waist_cm,hip_cm", "S,90-94,66-70", "M,94-98,70-74", "L,98-102,74-78"),
            says: "chart.csv:1:6: warning: 'waist_cm' is larger than 'hip_cm' in every size; are the two headings the wrong way round?",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "a garment smaller than the body", wrong: chart("size,bust_cm,garment_bust_cm", "S,82-86,92", "M,86-90,88", "L,90-94,100"),
            says:
                "chart.csv:3:9: warning: 'M' is a garment of 88 cm for a body of 86-90 cm; correct 'garment_bust_cm' or 'bust_cm', or write 'stretch: much' if the fabric gives that much",
            right: chart("size,bust_cm,garment_bust_cm", "S,82-86,92", "M,86-90,96", "L,90-94,100")),
        Mistake(
            "the same in Chinese", wrong: chart("尺码,净胸围（厘米）,成衣胸围（厘米）", "S,82-86,84", "M,86-90,88"),
            says:
                "chart.csv:2:9: warning: 'S' is a garment of 84 cm for a body of 82-86 cm, and so 1 more size; correct '成衣胸围（厘米）' or '净胸围（厘米）', or write 'stretch: much' if the fabric gives that much",
            right: chart("尺码,净胸围（厘米）,成衣胸围（厘米）", "S,82-86,84", "M,86-90,88", keys: "stretch: much")),
        Mistake(
            "a garment laid flat beside the body all the way round",
            wrong: chart("size,bust_cm,Bust garment (cm)", "S,82-86,46", "M,86-90,48"),
            says:
                "chart.csv:1:14: warning: 'Bust garment (cm)' is about half of 'bust_cm': 46 cm for a body of 82-86 cm; give it all the way round, or call it a width, measured flat",
            right: chart("size,bust_cm,Bust width garment (cm)", "S,82-86,46", "M,86-90,48")),
        Mistake(
            "a model larger than what she wears",
            wrong: chart("size,bust_cm", "S,84", "M,88", keys: "measures: garment\nmodel: { wears: S, height: 178 cm, bust: 88 cm }"),
            says:
                "chart.csv:2:3: warning: the model wears 'S' and has a bust of 88 cm, more than the garment's 84 cm; correct one of them, or write 'stretch: much' if the fabric gives that much",
            right: chart("size,bust_cm", "S,84", "M,88", keys: "measures: garment\nmodel: { wears: M, height: 178 cm, bust: 84 cm }")),
    ]
}
