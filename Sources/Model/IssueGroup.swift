/// The families of complaints.
package enum IssueGroup: String, Sendable, CaseIterable {
    case logistics, notAsDescribed = "not_as_described", quality, service, advertising, other
}
