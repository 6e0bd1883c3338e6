import Testing

@testable import Tutor

@Suite("The choice that is meant")
struct PredictionChoosingTests {
  private func choice(_ text: String) throws -> Int? {
    let prediction = try Prediction(
      """
      what will it do?
      1) grow
      2) stay as it is, f(x)
      3) stay away
      4) stay
      answer: 1
      right: Yes.
      wrong: No.
      """, line: 1)
    return prediction.choice(meantBy: text)
  }

  @Test(
    "is given by its number, its words or their beginning",
    arguments: [
      ("2", 2), (" 2 ", 2), ("2)", 2), ("(2)", 2), ("2.", 2), ("grow", 1), ("GROW!", 1), ("g", 1),
      ("1) grow", 1), ("stay", 4), ("stay  a", nil), ("stay as", 2), ("stay aw", 3),
      ("stay as it is, f(x)", 2), ("two", 2), ("Three", 3),
      ("2) stay as it is, f(x)", 2), ("7", 7), ("0", 0), ("shrink", nil), ("row", nil), ("()", nil),
      ("", nil),
      ("1 2", nil), ("a = 5", nil), ("99999999999999999999", nil), ("2) grow", nil),
    ])
  func meant(text: String, number: Int?) throws {
    #expect(try choice(text) == number)
  }
}
