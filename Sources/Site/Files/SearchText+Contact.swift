import Model

extension Blueprint {
    /// The contact page's text with its channels as a section: who asks for a phone number wants that line.
    func searchText(ofContact article: Article?, _ language: Int) -> RichText {
        let body = article?.body ?? RichText()
        guard !settings.channels.isEmpty else { return body }
        var text = SectionedText()
        text.add(
            heading: RichText.Heading(level: 2, anchor: "_channels", text: labels[language]["contact.channels"]),
            lines: settings.channels.map { channel in
                [
                    self.text(channel.name, language), channel.address, self.text(ifAny: channel.hours, language),
                    self.text(ifAny: channel.bestFor, language),
                ]
                .compactMap(\.self).joined(separator: "; ")
            })
        return text.inserted(into: body)
    }
}
