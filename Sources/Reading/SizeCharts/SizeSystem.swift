/// What the size systems of the world are called in headings.
enum SizeSystem {
    /// `eu` for `EUR`, `Europe`, `EU size`, `欧码`; `us women` for `US women's`, `美码（女）`; nil for anything else.
    ///
    /// - Parameter words: of the heading, in lower case.
    static func name(_ words: [String]) -> String? {
        var systems: Set<String> = []
        var wearers: Set<String> = []
        for word in words {
            if let system = systemsByWord[word] {
                systems.insert(system)
            } else if let wearer = wearersByWord[word] {
                wearers.insert(wearer)
            } else if let (system, wearer) = joined(word) {
                systems.insert(system)
                wearers.insert(wearer)
            } else if !fillers.contains(word) {
                return nil
            }
        }
        guard let system = systems.first, systems.count == 1, wearers.count <= 1 else { return nil }
        return ([system] + wearers).joined(separator: " ")
    }

    /// `美码男`, `女码美国`: Chinese puts no space between.
    private static func joined(_ word: String) -> (system: String, wearer: String)? {
        guard let first = word.unicodeScalars.first, first.value >= 0x3400 else { return nil }
        for index in word.indices.dropFirst() {
            let (left, right) = (String(word[..<index]), String(word[index...]))
            if let system = systemsByWord[left], let wearer = wearersByWord[right] { return (system, wearer) }
            if let wearer = wearersByWord[left], let system = systemsByWord[right] { return (system, wearer) }
        }
        return nil
    }

    /// The code of a system is its country's, ISO 3166-1, in lower case; `eu`, `uk`, `asia` and `int` are no countries.
    private static let systemsByWord: [String: String] = {
        let words: [(String, [String])] = [
            ("eu", ["eu", "eur", "euro", "europe", "european", "欧码", "欧洲码", "欧洲"]),
            ("uk", ["uk", "gb", "british", "英码", "英国码", "英国"]),
            ("us", ["us", "usa", "american", "美码", "美国码", "美国"]),
            ("cn", ["cn", "chn", "china", "chinese", "国码", "中国码", "国标", "中码", "中国"]),
            ("jp", ["jp", "jpn", "japan", "japanese", "日码", "日本码", "日本"]),
            ("kr", ["kr", "kor", "korea", "korean", "韩码", "韩国码", "韩国"]),
            ("au", ["au", "aus", "australia", "australian", "澳码", "澳洲码", "澳洲"]),
            ("de", ["de", "ger", "germany", "german", "德码", "德国码", "德国"]),
            ("fr", ["fr", "fra", "france", "french", "法码", "法国码", "法国"]),
            ("it", ["it", "ita", "italy", "italian", "意码", "意大利码", "意大利"]),
            ("es", ["es", "esp", "spain", "spanish", "西班牙码", "西班牙"]),
            ("ru", ["ru", "rus", "russia", "russian", "俄码", "俄罗斯码", "俄罗斯"]),
            ("br", ["br", "bra", "brazil", "brazilian", "巴西码", "巴西"]),
            ("mx", ["mx", "mex", "mexico", "mexican", "墨西哥码", "墨西哥"]),
            ("ca", ["ca", "can", "canada", "canadian", "加拿大码", "加拿大"]),
            ("int", ["int", "intl", "international", "国际码", "国际"]),
            ("asia", ["asia", "asian", "亚码", "亚洲码", "亚洲"]),
        ]
        return Dictionary(words.flatMap { system, words in words.map { ($0, system) } }) { first, _ in first }
    }()

    private static let wearersByWord: [String: String] = {
        let words: [(String, [String])] = [
            ("women", ["women", "womens", "women's", "woman", "ladies", "w", "女", "女码", "女款", "女士"]),
            ("men", ["men", "mens", "men's", "man", "m", "男", "男码", "男款", "男士"]),
            ("children", ["children", "children's", "kids", "kid", "kid's", "kids'", "youth", "child", "童", "童码", "儿童"]),
        ]
        return Dictionary(words.flatMap { wearer, words in words.map { ($0, wearer) } }) { first, _ in first }
    }()

    private static let fillers: Set<String> = ["size", "sizes", "code", "no", "码", "码数", "尺码", "鞋码", "号"]
}
