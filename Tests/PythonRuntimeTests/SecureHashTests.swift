import Testing

@testable import PythonRuntime

@Suite("SHA-512")
struct SecureHashTests {
  private func hexadecimal(_ text: String) -> String {
    SecureHash.sha512(Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }

  @Test("The example of FIPS 180-4")
  func example() {
    #expect(
      hexadecimal("abc")
        == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
  }

  @Test("A message that leaves no room for its length in the last block")
  func twoBlocks() {
    #expect(hexadecimal(String(repeating: "a", count: 112)).hasPrefix("c01d080efd492776"))
  }
}
