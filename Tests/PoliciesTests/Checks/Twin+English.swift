extension Twin {
    static let english: [Twin] = [
        // Time to return.
        Twin(
            "You have 14 days to return anything you do not like.",
            "You have 30 days to return anything you do not like.",
            "'14 days' to return"),
        Twin(
            "Returns are accepted within fourteen days of delivery.",
            "Returns are accepted within thirty days of delivery.",
            "'fourteen days' to return"),
        Twin(
            "We offer 60-day returns on everything.", "We offer 30-day returns on everything.",
            "'60-day' to return"),
        Twin(
            "Send it back within two weeks and we refund it.",
            "Send it back within 30 days and we refund it.", "'two weeks' to return"),
        Twin(
            "Unworn items may come back for up to 45 days.",
            "Unworn items may come back for up to 30 days.", "'45 days' to return"),
        Twin(
            "Our return window is 21 calendar days.", "Our return window is 30 calendar days.",
            "'21 calendar days' to return"),
        Twin(
            "Start your return in the app within 28 days after delivery.",
            "Start your return in the app within 30 days after delivery.",
            "'28 days' to return"),
        Twin(
            "Not happy? You can send everything back to us within 7 to 14 days.",
            "Not happy? You can send everything back to us within 30 days.", "'7 to 14 days' to return"),
        // Exchanges.
        Twin(
            "Sizes can be exchanged within 14 days.", "Sizes can be exchanged within 30 days.",
            "'14 days' to exchange"),
        Twin(
            "You can swap a size for 60 days.", "You can swap a size for 30 days.",
            "'60 days' to exchange"),
        // Refunds.
        Twin(
            "Your refund is sent within 10 business days.", "Your refund is sent within 3 business days.",
            "'10 business days' for a refund"
        ),
        Twin(
            "Refunds take two weeks.", "Refunds take three business days.", "'two weeks' for a refund"),
        Twin(
            "We refund the original payment in 5 to 7 working days.",
            "We refund the original payment in 1 to 3 working days.",
            "'5 to 7 working days' for a refund"),
        Twin(
            "Banks may need another 20 days to show it.", "Banks may need another 10 days to show it.",
            "'20 days' until a bank"),
        // Parcels.
        Twin(
            "Your order leaves our warehouse within 72 hours.",
            "Your order leaves our warehouse within 24 hours.",
            "'72 hours' until a parcel leaves"),
        Twin(
            "We ship within 24 hours, and orders are dispatched in 2 business days.",
            "We ship within 24 hours.", "'2 business days' until"),
        Twin(
            "Delivery takes 20 to 30 days.", "Delivery takes 2 to 20 days.",
            "'20 to 30 days' for delivery"),
        Twin(
            "Delivery to the US takes 3 to 5 days.", "Delivery to the US takes 7 to 12 days.",
            "'3 to 5 days' for delivery"),
        Twin(
            "Remote areas take 5 days more.", "Remote areas take 3 days more.",
            "'5 days' more for remote areas"),
        Twin(
            "Shipping is free from 69 USD.", "Shipping is free from 49 USD.", "'69 USD' for free shipping"
        ),
        Twin(
            "Enjoy free shipping on orders over $39.", "Enjoy free shipping on orders over $49.",
            "'$39' for free shipping"),
        Twin(
            "Shipping costs 5.90 USD everywhere else.", "Shipping costs 4.90 USD everywhere else.",
            "'5.90 USD' for shipping"),
        // Costs and compensation.
        Twin(
            "If you changed your mind, the label is 6.90 USD.",
            "If you changed your mind, the label is 4.90 USD.",
            "'6.90 USD' for the way back"),
        Twin(
            "The return label costs US$3.50.", "The return label costs US$4.90.",
            "'US$3.50' for the way back"),
        Twin(
            "A late parcel brings you a coupon of 10 USD.", "A late parcel brings you a coupon of 5 USD.",
            "'10 USD' as a coupon"),
        Twin(
            "Please report damage within 48 hours of delivery.",
            "Please report damage within 7 days of delivery.", "'48 hours' to report"),
        Twin(
            "Items worth less than 10 USD do not have to come back.",
            "Items worth less than 20 USD do not have to come back.",
            "'10 USD' below which"),
        Twin(
            "Keep the item and get 15 % of the price back.",
            "Keep the item and get 10 % of the price back.", "'15 %' paid back"),
        // The rest.
        Twin(
            "Electronics carry a warranty of 12 months.", "Electronics carry a warranty of 2 years.",
            "'12 months' of warranty"),
        Twin(
            "Our 30-day price promise gives you the difference.",
            "Our 15-day price promise gives you the difference.",
            "'30-day' for the lower price"),
        Twin(
            "If the price drops within 7 days, you get the difference back.",
            "If the price drops within 15 days, you get the difference back.",
            "'7 days' for the lower price"),
        Twin(
            "You have spent 300 USD with us? Welcome to the Circle.",
            "You have spent 500 USD with us? Welcome to the Circle.",
            "'300 USD' to become a member"),
        Twin(
            "Send us a photo within 3 days of delivery.", "Send us a photo within 7 days of delivery.",
            "'3 days' from delivery"),
        Twin(
            "| Going to | Days after dispatch |\n| --- | --- |\n| US | 8 to 12 |\n| Mainland China | 5 to 9 |",
            "| Going to | Days after dispatch |\n| --- | --- |\n| US | 7 to 12 |\n| Mainland China | 2 to 4 |",
            "'5 to 9 "),
        Twin(
            "| | Time to return | Label |\n| --- | --- | --- |\n| Everyone | 20 days | 4.90 USD |",
            "| | Time to return | Label |\n| --- | --- | --- |\n| Everyone | 30 days | 4.90 USD |",
            "'20 days' to return"),
        Twin(
            "| Where | Free from |\n| --- | --- |\n| Germany | 59 USD |",
            "| Where | Free from |\n| --- | --- |\n| Germany | 49 USD |",
            "'59 USD' for free shipping"),
    ]

    /// Right, or about something that the terms do not speak of.
    static let silentEnglish: [String] = [
        "By law you may withdraw within 14 days in the EU.",
        "Until August you had 14 days; now you have 30 days to return things.",
        "We used to give 14 days to return; it is 30 days now.",
        "Instead of 14 days you have 30 days to return anything.",
        "Orders placed before 1 September 2026 may be returned within 14 days.",
        "For example, a parcel returned on day 12 is refunded after 14 days of waiting.",
        "Did more than 45 days go by? Write to us before you return it.",
        "If 60 days have passed since delivery, the return is closed in the app, and chat helps.",
        "We check your return within 2 days of its arrival.",
        "Once your return reaches us, we inspect it within 2 days.",
        "The courier collects your return within 2 days.",
        "We answer within 5 minutes and solve most cases within 24 hours.",
        "You get a reminder 5 days before the return window ends.",
        "The return label is valid for a year.",
        "Chat is open 7 days a week, and returns can be started at any time.",
        "Keep the parcel receipt for 60 days.",
        "The earbuds play for 24 hours and charge in 2 hours.",
        "Wear the shoes indoors for 10 minutes before you decide.",
        "A dress for 60 USD and a top for 40 USD come in one parcel.",
        "Two orders below 30 USD can be combined.",
        "Spend 80 USD in the show and get a scarf.",
        "Gift cards of 25, 50 and 100 USD are valid for 36 months.",
        "We delete your data within 45 days of your request.",
        "Your cart is kept for 48 hours.",
        "The sale is on for 3 days, with up to 50 % off.",
        "You can cancel within 2 hours of ordering.",
        "Our founders returned from Milan after 10 years.",
        "Since 2019 we have sent 100,000 parcels.",
        "A month has 30 days, a return takes one of them.",
        "Customs may hold a parcel for 2 to 6 days.",
        "Your invoice comes within 5 business days.",
        "A preorder leaves on the day shown, often in 6 weeks.",
        "30 days to return, 24 hours to dispatch, 49 USD for free shipping.",
        "You have 720 hours, which is 30 days, to return it.",
        "Electronics: 24 months of warranty; clothing: 6 months.",
        "The refund is on its way within 72 hours, that is 3 business days.",
        "| Step | Takes |\n| --- | --- |\n| Your return travels to us | 5 to 15 days |\n| We check it | 2 days |",
        "| Size | Length |\n| --- | --- |\n| 38 | 24 |\n| 40 | 25 |",
    ]
}
