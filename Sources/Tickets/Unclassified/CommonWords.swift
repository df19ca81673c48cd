/// Words that say nothing of what is wrong.
enum CommonWords {
    /// Of English, in small letters.
    static let english: Set<[UInt8]> = Set(
        """
        the and but for nor not you your yours our ours its his her hers him them they their theirs this that these those there here what which who whom \
        when where why how all any both each few more most other some such only own same than too very can will just don should now was were been being \
        have has had having does did doing are with without from into onto over under again then once out off about against between through during before \
        after above below because until while also even still yet ever never always often would could shall may might must need want wants wanted like \
        please thanks thank hello dear regards best kind sincerely hey good morning afternoon evening day days week weeks month today yesterday tomorrow \
        one two three four five six seven eight nine ten get got getting give gave take took make made see saw seen know knew think thought say said says \
        tell told ask asked come came goes went going use used using try tried help let put back much many lot lots little bit really quite well sure \
        order ordered orders product products item items bought buy purchase purchased customer service team shop store support email mail phone number \
        new old first last next since though although however maybe perhaps somehow something someone anything anyone nothing everything else ago yes \
        per via etc him she hers myself itself around another until sent from
        """
        .split(separator: " ").map { Array($0.utf8) })

    /// Chinese characters that stand between words.
    static let particles: Set<UInt32> = characters("的了我你您他她它们是在和就都也还很这那吗呢吧啊呀嘛哦么着把给跟与及但而且请谢")
    /// Characters that names and addresses stand beside.
    static let personal: Set<UInt32> = characters("叫姓省市区县镇村街栋室氏")

    private static func characters(_ text: String) -> Set<UInt32> {
        Set(
            text.unicodeScalars.compactMap { scalar in
                let bytes = Array(String(scalar).utf8)
                return bytes.count == 3 ? UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) : nil
            })
    }
}
