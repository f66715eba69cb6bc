import Rendering
import Testing

@Suite struct PlottedCourseTests {
  private func point(_ x: Double, reach: Bool = true) -> PlottedCourse.Point {
    PlottedCourse.Point(x: x, y: 10, reach: reach ? 8...12 : nil)
  }

  private func markup(_ runs: [[PlottedCourse.Point]]) -> String { PlottedCourse(runs: runs).markup().map(\.source).joined() }

  @Test func `each run is a line of its own, and a single point none`() {
    let source = markup([[point(1), point(2), point(3)], [point(5)], [point(7), point(8)]])
    #expect(source.ranges(of: "<polyline").count == 2 && source.ranges(of: "<polygon").count == 2 && source.ranges(of: "class=\"reach\"").count == 1)
    #expect(source.contains("points=\"1,10 2,10 3,10\"") && source.contains("points=\"7,10 8,10\""))
    #expect(source.contains("points=\"1,8 2,8 3,8 3,12 2,12 1,12\""))
  }

  @Test func `a surface never runs across a point without an interval, although the line does`() {
    let source = markup([[point(1), point(2), point(3, reach: false), point(4)]])
    #expect(source.ranges(of: "<polyline").count == 1 && source.contains("points=\"1,10 2,10 3,10 4,10\""))
    #expect(source.contains("points=\"1,8 2,8 2,12 1,12\"") && source.ranges(of: "class=\"reach\"").count == 1)
  }

  @Test func `nothing gives nothing`() {
    #expect(markup([]).isEmpty && markup([[]]).isEmpty)
  }
}
