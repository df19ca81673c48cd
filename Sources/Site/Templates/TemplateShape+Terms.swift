extension TemplateShape {
    /// The terms of a policy, on its page.
    static let terms = TemplateField.object(
        "terms", "its terms at a glance; absent where it has none",
        [
            .list(
                "tiles", "the few facts that most readers come for, at most four",
                [.text("value", "the fact, short"), .text("caption", "what it is about")]),
            .object(
                "compensation", "the compensation standard, absent where the terms have none",
                [
                    .flag("has_needs", "the shop needs something from the reader for one of the problems"),
                    .flag("has_steps", "the shop promises steps of its own"), .flag("has_freight", "somebody pays freight"),
                    .list(
                        "rows", "a line for each kind of problem",
                        [
                            .text("anchor", "an id for the line, so that it can be linked; absent where another line has it"),
                            .list("anchors", "further ids", [.text("anchor", "an id")]), .text("problem", "what happened"),
                            .text("level", "how urgent it is, or absent"),
                            .list(
                                "choices", "what the customer may choose, one of them",
                                [.text("words", "what it is"), .text("deadline", "how soon, or absent")]),
                            .text("report", "within which time the reader should tell the shop, or absent"),
                            .list("evidence", "what the reader should send", [.text("text", "one thing")]),
                            .list("steps", "what the shop does", [.text("what", "a step"), .text("deadline", "how soon")]),
                            .text("freight", "who pays the freight, or absent"), .text("note", "a remark, or absent"),
                        ]),
                ]),
            .object(
                "shipping", "delivery, fees and duties by region, absent where the terms have none",
                [
                    .text("start", "what all times are counted from; absent where each says its own"),
                    .text("remote", "how much longer remote areas take, where it is the same everywhere"),
                    .flag("has_times", "times are known"), .flag("has_carriers", "carriers are known"),
                    .flag("has_fees", "fees are known"), .flag("has_duties", "who pays duties is known"),
                    .list(
                        "rows", "a line for each region",
                        [
                            .text("place", "the region"), .text("time", "how long a parcel travels"), .text("carrier", "who brings it"),
                            .text("fee", "what it costs"), .text("duties", "who pays duties and import taxes"),
                        ]),
                ]),
            .list(
                "groups", "all other facts, by what they are about",
                [
                    .text("name", "the group's name, `time_limits`"), .text("title", "the same in words"),
                    .flag("is_steps", "its sentences are steps, in their order"),
                    .list("facts", "facts with a name", [.text("label", "what it is"), .text("value", "the fact")]),
                    .list("sentences", "sentences", [.text("label", "what it is"), .text("value", "the sentence")]),
                ]),
        ])
}
