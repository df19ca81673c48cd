/// The simplified forms of the traditional characters that refusals and ways forward are made of.
enum Simplified {
    static let forms: [Unicode.Scalar: Unicode.Scalar] = {
        var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
        let scalars = Array(pairs.unicodeScalars)
        for index in stride(from: 0, to: scalars.count - 1, by: 2) { forms[scalars[index]] = scalars[index + 1] }
        return forms
    }()

    /// Traditional, simplified, traditional, simplified, ...
    private static let pairs =
        "換换貨货無无補补賠赔償偿辦办維维繫系聯联請请發发給给為为幫帮與与運运費费們们換换責责負负擔担範范圍围壞坏損损單单訂订變变"
        + "銷销報报應应須须從从開开關关時时過过還还這这種种條条個个選选擇择試试電电話话寫写郵邮遞递場场簽签認认證证處处購购買买賣卖"
        + "價价錢钱額额優优惠惠員员會会對对於于後后來来後后將将絕绝權权並并"
}
