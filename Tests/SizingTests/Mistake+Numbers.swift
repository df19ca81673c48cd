extension Mistake {
    /// Numbers that contradict each other.
    static let numbers: [Mistake] = [
        Mistake(
            "two digits swapped", wrong: chart("size,bust_cm", "S,82", "M,86", "L,09", "XL,94"),
            says: "",
            right: chart("size,bust_cm", "S,82", "M,86", "L,90", "XL,94")),
        Mistake(
            "a number typed too low", wrong: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,60-64,94-98", "L,74-78,98-102"),
            says: "",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "a number typed too high", wrong: chart("size,chest_cm", "36,92", "38,98", "40,120", "42,104", "44,110"),
            says: "",
            right: chart("size,chest_cm", "36,92", "38,98", "40,101", "42,104", "44,110")),
        Mistake(
            "two names swapped",
            wrong: chart("size,bust_cm,waist_cm", "XS,78-82,60-64", "M,82-86,64-68", "S,86-90,68-72", "L,90-94,72-76"),
            says: "",
            right: chart("size,bust_cm,waist_cm", "XS,78-82,60-64", "S,82-86,64-68", "M,86-90,68-72", "L,90-94,72-76")),
        Mistake(
            "a column sorted the other way", wrong: chart("size,bust_cm,hip_cm", "S,94,90", "M,90,94", "L,86,98", "XL,82,102"),
            says: "",
            right: chart("size,bust_cm,hip_cm", "S,82,90", "M,86,94", "L,90,98", "XL,94,102")),
        Mistake(
            "a row copied and not changed", wrong: chart("size,bust_cm", "S,82-86", "M,86-90", "L,86-90", "XL,94-98"),
            says: "",
            right: chart("size,bust_cm", "S,82-86", "M,86-90", "L,90-94", "XL,94-98")),
        Mistake(
            "a column without a unit falls, too", wrong: chart("size,notes,foot_cm", "S,a,23", "M,b,22.5", "L,c,25"),
            says: "",
            right: chart("size,notes,foot_cm", "S,a,23", "M,b,24", "L,c,25")),
        Mistake(
            "a gap between two sizes", wrong: chart("size,bust_cm", "S,78-82", "M,86-90", "L,90-94"),
            says: "",
            right: chart("size,bust_cm", "S,78-82", "M,82-90", "L,90-94")),
        Mistake(
            "gaps between all sizes", wrong: chart("size,bust_cm", "S,78-80", "M,82-84", "L,86-88"),
            says: "",
            right: chart("size,bust_cm", "S,78-81", "M,82-85", "L,86-89")),
        Mistake(
            "a gap in inches", wrong: chart("size,waist_in", "S,26-27 1/2", "M,30-31 1/2", "L,31 1/2-34"),
            says: "",
            right: chart("size,waist_in", "S,26-27 1/2", "M,27 1/2-31 1/2", "L,31 1/2-34")),
        Mistake(
            "an overlap of two sizes", wrong: chart("size,bust_cm", "S,78-84", "M,82-88", "L,88-94"),
            says: "",
            right: chart("size,bust_cm", "S,78-82", "M,82-88", "L,88-94")),
        Mistake(
            "an open range in the middle", wrong: chart("size,waist_cm", "S,60-66", "M,>=66", "L,72-78"),
            says: "",
            right: chart("size,waist_cm", "S,60-66", "M,66-72", "L,>=72")),
        Mistake(
            "a length mistyped", wrong: chart("size,sleeve_cm", "S,61", "M,26", "L,63", "XL,64"),
            says: "",
            right: chart("size,sleeve_cm", "S,61", "M,62", "L,63", "XL,64")),
        Mistake(
            "the largest size mistyped", wrong: chart("size,hip_cm", "S,90", "M,94", "L,98", "XL,201", keys: "measures: body"),
            says: "",
            right: chart("size,hip_cm", "S,90", "M,94", "L,98", "XL,102", keys: "measures: body")),
        Mistake(
            "a column twice under two names", wrong: chart("size,waist_cm,hip_cm", "S,66-70,66-70", "M,70-74,70-74", "L,74-78,74-78"),
            says: "",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "two headings swapped", wrong: chart("size,waist_cm,hip_cm", "S,90-94,66-70", "M,94-98,70-74", "L,98-102,74-78"),
            says: "",
            right: chart("size,waist_cm,hip_cm", "S,66-70,90-94", "M,70-74,94-98", "L,74-78,98-102")),
        Mistake(
            "a garment smaller than the body", wrong: chart("size,bust_cm,garment_bust_cm", "S,82-86,92", "M,86-90,88", "L,90-94,100"),
            says: "",
            right: chart("size,bust_cm,garment_bust_cm", "S,82-86,92", "M,86-90,96", "L,90-94,100")),
        Mistake(
            "the same in Chinese", wrong: chart("尺码,净胸围（厘米）,成衣胸围（厘米）", "S,82-86,84", "M,86-90,88"),
            says: "",
            right: chart("尺码,净胸围（厘米）,成衣胸围（厘米）", "S,82-86,84", "M,86-90,88", keys: "stretch: much")),
        Mistake(
            "a garment laid flat beside the body all the way round",
            wrong: chart("size,bust_cm,Bust garment (cm)", "S,82-86,46", "M,86-90,48"),
            says: "",
            right: chart("size,bust_cm,Bust width garment (cm)", "S,82-86,46", "M,86-90,48")),
        Mistake(
            "a model larger than what she wears",
            wrong: chart("size,bust_cm", "S,84", "M,88", keys: "measures: garment\nmodel: { wears: S, height: 178 cm, bust: 88 cm }"),
            says: "",
            right: chart("size,bust_cm", "S,84", "M,88", keys: "measures: garment\nmodel: { wears: M, height: 178 cm, bust: 84 cm }")),
    ]
}
