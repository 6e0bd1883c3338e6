/// "Did you mean …": the name that a mistyped one was most likely meant to be.
public enum Suggestion {
  /// The hint for a wrong name, or nil when nothing is near.
  public static func hint(for wrong: String, among names: [String]) -> String? {
    nearest(to: wrong, among: names).map { "did you mean: \($0)?" }
  }

  /// The hint for a wrong name that begins as one of `names` does, such as `gradient` for `grad`; nil where none has as much as four
  /// letters in common.
  static func hint(forBeginning wrong: String, among names: [String]) -> String? {
    names.first { $0.utf8.count > 3 && wrong.hasPrefix($0) }.map { "did you mean: \($0)?" }
  }

  /// The nearest of `names`, at most a third of the letters away; the first in case of a tie. O(sum of the lengths × length).
  public static func nearest(to wrong: String, among names: [String]) -> String? {
    let limit = max(1, wrong.utf8.count / 3)
    guard wrong.utf8.count <= 40, wrong.utf8.count > 1 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names
    where name != wrong && name != "_" + wrong && abs(name.utf8.count - wrong.utf8.count) <= limit {
      let distance = distance(wrong, name)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The edit distance with neighbours exchanged counted as one (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased().utf8)
    let right = Array(right.lowercased().utf8)
    var before: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        var cost = min(previous[j] + (left[i] == right[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
