import JSON
import Testing

@testable import Bulk
@testable import tynys

/// An absent figure is null in JSON, with its reason.
@Suite struct FigureMembersTests {
  @Test func `reasons stand under the names of what is absent`() {
    var members = FigureMembers()
    members.add("n", .integer(3))
    members.add("mean", .success(2.5))
    members.add("alpha", Figure<Double>.failure(.negativeAlpha))
    members.add("table", Figure<JSONValue>.failure(.negativeAlpha))
    let status: JSONValue = ["alpha": "negative_alpha", "table": "negative_alpha"]
    #expect(members.value == ["n": 3, "mean": 2.5, "alpha": nil, "table": nil, "status": status])
  }
}
