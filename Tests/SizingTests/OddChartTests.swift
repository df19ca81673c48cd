import Testing

@Suite("Charts that are odd and true")
struct OddChartTests {
    @Test("nothing is said of them", arguments: Odd.all)
    func silent(odd: Odd) async throws {
        #expect(try await odd.folder.lines() == [])
    }

    struct Odd: CustomTestStringConvertible, Sendable {
        let what: String
        let folder: ChartFolder

        init(_ what: String, _ folder: ChartFolder) {
            self.what = what
            self.folder = folder
        }

        var testDescription: String { what }

        static let all: [Odd] = [
            Odd("the largest size first", chart("size,bust_cm", "XL,94-98", "L,90-94", "M,86-90", "S,82-86")),
            Odd(
                "British children's shoes, which start again at 1",
                chart("size,foot_cm", "11,18", "12,18.9", "13,19.7", "1,20.6", "2,21.4", "3,22.3")),
            Odd("American toddlers and children", chart("size,foot_cm", "4C,12.1", "7C,14.3", "13C,19.4", "1Y,20.2", "2Y,21")),
            Odd(
                "bras: cups within a band",
                chart(
                    "size,bust_cm,underbust_cm", "70A,82-84,68-72", "70B,84-86,68-72", "70C,86-88,68-72", "75A,87-89,73-77",
                    "75B,89-91,73-77", "75C,91-93,73-77")),
            Odd(
                "jeans by waist and length",
                chart("size,waist_cm,inseam_cm", "28/30,71-74,76", "29/30,74-77,76", "28/32,71-74,81", "29/32,74-77,81")),
            Odd("W and L", chart("size,waist_cm", "W28 L30,71", "W28 L32,71", "W30 L30,76", "W30 L32,76")),
            Odd(
                "petite and tall blocks",
                chart("size,bust_cm,inseam_cm", "S,82-86,78", "M,86-90,78", "S petite,82-86,72", "M petite,86-90,72", "S tall,82-86,84")),
            Odd("rings by letter", chart("size,finger_mm", "J,48.7", "K,50", "L,51.2", "M,52.5", "N,53.8")),
            Odd("dogs", chart("size,neck_cm,chest_cm", "XS,20,30", "S,24,36", "M,30,46", keys: "tags: [dogs]")),
            Odd(
                "things laid flat",
                chart("size,bust_cm,waist_cm,length_cm", "S,36,30,58", "M,38,32,60", "L,40,34,62", keys: "measures: garment")),
            Odd("flat widths that say so", chart("size,chest width (cm),胸宽（厘米）", "S,48,47", "M,51,50", "L,54,53")),
            Odd(
                "an elastic waist, relaxed to stretched",
                chart("size,waist_cm", "S,60-84", "M,64-90", "L,68-96", keys: "measures: garment")),
            Odd("a garment's tolerances", chart("size,garment_bust_cm", "S,92-94", "M,98-100", "L,104-106")),
            Odd(
                "tights by height and weight", chart("size,height_cm,weight_kg", "S,150-165,45-55", "M,160-170,52-65", "L,165-180,60-80")),
            Odd("Japanese letters", chart("size,bust_cm", "SS,72-78", "S,78-84", "M,84-90", "L,90-96", "LL,96-102", "3L,102-108")),
            Odd("Brazilian letters", chart("size,bust_cm", "P,82-86", "M,86-90", "G,90-94", "GG,94-98")),
            Odd(
                "Australian babies",
                chart("size,height_cm,chest_cm", "0000,50-54,36-40", "000,54-60,40-43", "00,60-66,43-46", "0,66-72,46-48")),
            Odd(
                "babies by month",
                chart("size,height_cm,weight_kg", "0-3M,52-60,3-6", "3-6M,60-67,6-8", "6-12M,67-76,8-10", "12-18M,76-83,10-12")),
            Odd(
                "newborns", chart("size,chest_cm,waist_cm", "44,33,32", "50,38,37", "56,41,40", keys: "wearer: babies")),
            Odd("European children", chart("size,chest_cm,waist_cm", "50,41,41", "56,43,43", "62,45,44", "68,47,45", "74,49,46")),
            Odd("Chinese body types", chart("尺码,胸围（厘米）,腰围（厘米）", "155/80A,80,64", "160/84A,84,68", "160/84Y,84,62", "165/88A,88,72")),
            Odd("centimetres that were whole inches", chart("size,bust_cm", "XS,83.8-86.4", "S,88.9-91.4", "M,94-96.5", "L,99.1-101.6")),
            Odd("whole numbers leave one between them", chart("size,hip_cm", "S,86-89", "M,90-93", "L,94-97")),
            Odd("tenths leave a tenth", chart("size,foot_cm", "36,22.3-22.7", "37,22.8-23.2", "38,23.3-23.7")),
            Odd("open ends", chart("size,bust_cm", "S,<=82", "M,82-90", "L,90-98", "XL,>=98")),
            Odd("numbers and letters in one chart", chart("size,bust_cm", "34,82", "36,86", "38,90", "XS,78", "S,84", "M,90")),
            Odd("one size at the end", chart("size,head_cm", "S,54-56", "M,56-58", "L,58-60", "One size,54-60")),
            Odd("double sizes after the single ones", chart("size,head_cm", "S,54-56", "M,56-58", "L,58-60", "S/M,54-58")),
            Odd("a leg that gets shorter", chart("size,hip_cm,inside_leg_cm", "S,90,72.5", "M,94,73", "L,98,72.5", "XL,102,72")),
            Odd("the same neck in the two smallest sizes", chart("size,neck_cm,chest_cm", "XXS,35,72.5", "XS,35,80", "S,37.5,87.5")),
            Odd("zero for what was not measured", chart("size,waist_cm,hip_cm", "S,70,0", "M,74,0", "L,0,0")),
            Odd(
                "men and women in one chart",
                chart("size,chest_cm", "Women S,82-86", "Women M,86-90", "Men S,90-94", "Men M,94-98", "Men L,98-102")),
            Odd("phones", chart("size,height_mm,width_mm", "5.8,142-145,69.5-71.5", "6.1,146-148,70.5-72.5", "6.5,155-158,73.5-75.5")),
            Odd("bags", chart("size,height_cm,width_cm,depth_cm,weight_kg", "S,20,25,9,0.4", "M,28,34,12,0.6", "L,36,44,16,0.9")),
            Odd("whole inches, rounded down", chart("size,waist_cm,waist_in", "S,76,29", "M,84,33", "L,92,36")),
            Odd("a quarter of an inch, rounded", chart("size,hip_cm,hip_in", "S,88,34 3/4", "M,92,36 1/4", "L,96,37 3/4")),
            Odd(
                "a boxy T-shirt",
                chart("size,bust_cm,hem_cm,waist_cm", "S,100,100,100", "M,106,106,106", "L,112,112,112", keys: "measures: garment")),
            Odd("plus sizes, where waists come near hips", chart("size,waist_cm,hip_cm", "3XL,116-121,121-127", "4XL,121-127,127-133")),
            Odd(
                "a knit smaller than the body",
                chart("size,bust_cm,garment_bust_cm", "S,82-86,68", "M,86-90,72", keys: "stretch: much")),
            Odd("shoes with thirds", chart("size,foot_cm", "36 2/3,22.9", "37 1/3,23.3", "38,23.8", "38 2/3,24.2")),
            Odd("half sizes rounded to the same foot", chart("size,foot_cm", "38,24", "38.5,24.5", "39,24.5", "40,25")),
            Odd("knitted names that have no order", chart("size,bust_cm", "Tasman,96", "Coral,90", "Baltic,104")),
            Odd(
                "heights by turns",
                chart("size,height_cm,hip_cm", "L,170-180,96-102", "M,170-180,90-96", "L,160-170,94-100", "M,160-170,88-94")),
            Odd("socks", chart("size,foot_cm", "36/38,23-24.5", "39/41,25-26.5", "42/44,27-28.5")),
            Odd("rings by diameter", chart("size,diameter_mm,circumference_mm", "48,15.3,48", "50,15.9,50", "52,16.6,52")),
            Odd("belts in inches and centimetres", chart("size,waist_in,length_in", "S,28-30,38", "M,32-34,42", "L,36-38,46")),
        ]
    }
}
