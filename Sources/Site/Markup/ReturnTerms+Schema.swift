import Model

/// Members of schema.org's enumerations for returning things: docs/structured-data.md lists them.

extension ReturnTerms.Window {
    /// A member of <https://schema.org/MerchantReturnEnumeration>
    var schemaName: String {
        switch self {
        case .unspecified: "MerchantReturnUnspecified"
        case .unlimited: "MerchantReturnUnlimitedWindow"
        case .notPermitted: "MerchantReturnNotPermitted"
        case .length: "MerchantReturnFiniteReturnWindow"
        }
    }
}

extension ReturnTerms.Method {
    /// A member of <https://schema.org/ReturnMethodEnumeration>
    var schemaName: String {
        switch self {
        case .mail: "ReturnByMail"
        case .store: "ReturnInStore"
        case .dropOff: "ReturnAtKiosk"
        case .keep: "KeepProduct"
        }
    }
}

extension ReturnTerms.ItemCondition {
    /// A member of <https://schema.org/OfferItemCondition>
    var schemaName: String {
        switch self {
        case .new: "NewCondition"
        case .used: "UsedCondition"
        case .refurbished: "RefurbishedCondition"
        case .damaged: "DamagedCondition"
        }
    }
}

extension RefundTerms.Form {
    /// A member of <https://schema.org/RefundTypeEnumeration>
    var schemaName: String {
        switch self {
        case .originalPayment: "FullRefund"
        case .storeCredit: "StoreCreditRefund"
        case .exchange: "ExchangeRefund"
        }
    }
}

extension Cost.LabelSource {
    /// A member of <https://schema.org/ReturnLabelSourceEnumeration>
    var schemaName: String {
        switch self {
        case .inBox: "ReturnLabelInBox"
        case .download: "ReturnLabelDownloadAndPrint"
        case .customer: "ReturnLabelCustomerResponsibility"
        }
    }
}
