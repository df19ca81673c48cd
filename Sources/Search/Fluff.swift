/// What people say around their question. The entry tells it to search.js, which takes it out of queries or weighs it less.
enum Fluff {
    /// Words that say little.
    static let words =
        """
        about after again all already also always another any been before cant didnt doesnt dont even ever every get give go good got happen hello \
        hey hi isnt just know like look make many maybe me more much need no not now ok one only other over pls plz problem put question quite really \
        right said same say see seem some someone something still sure take tell thank thing think thx too try us use very want way well wont yes yet
        """

    /// The same as terms.
    static let terms: Set<String> = Set(
        words.utf8.split(separator: 0x20).map { String(decoding: EnglishStem.stem(Array($0)), as: UTF8.self) })

    /// Politeness and question words of Chinese, whose words no spaces part: the longest first, so that no part of one is left behind.
    static let phrases: [String] =
        """
        请问一下 请问下 问一下 请问 想问下 想问 问下 你们好 你好 您好 在吗 谢谢 麻烦 亲亲， 亲， 亲, 为什么 为啥 怎么办 咋么办 怎办 咋办 怎么样 怎么 怎样 咋 如何 什么时候 什么 啥 哪里 哪儿 \
        是不是 能不能 可不可以 可以 我想要 我想 我要 我的 你们 一下 多少 已经 这个 那个 如果 但是 因为 现在 今天 昨天 有点 感觉 知道 东西 宝贝 吗 呢 吧 啊 呀 嘛 哦
        """.split(separator: " ").map(String.init).enumerated()
        .sorted { ($1.element.unicodeScalars.count, $0.offset) < ($0.element.unicodeScalars.count, $1.offset) }.map(\.element)

    /// Characters that say little between others; query.js has the same.
    static let particles = Set("的了吗呢吧啊呀嘛么我你您是".unicodeScalars)
}
