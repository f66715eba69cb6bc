/// Scores as whole parts of a point.
///
/// A part is 1/720720 of a point. 720720 is the least common multiple of 1…16, so whole scores, decimals to the sixteenth part and scores prorated from
/// up to 16 answered items are exact; what is prorated from more is off by less than a millionth of a point. Integers make every sum the same in
/// whatever order the rows stand, and the difference of two sums the exact sum of the difference. Nothing is proved from these sums, though: who may be
/// published is decided by whole numbers of people, since whatever sums can prove of bands, the numbers of people in the bands say more directly.
enum ExactScore {
  static let partsPerPoint = 720_720

  static func parts(_ score: Double) -> Int64 {
    Int64((score * Double(partsPerPoint)).rounded())
  }
}
