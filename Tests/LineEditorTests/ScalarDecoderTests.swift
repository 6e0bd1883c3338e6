import Testing

@testable import LineEditor

@Suite struct ScalarDecoderTests {
  @Test(
    arguments: [
      (Array("aé日😀".utf8), "aé日😀"), ([0xC3, 0x61], "a"), ([0xFF, 0x61], "a"), ([0xC0, 0xAF, 0x61], "a"),
      ([0xED, 0xA0, 0x80, 0x61], "a"), ([0xF4, 0x90, 0x80, 0x80, 0x61], "a"), ([0x80, 0x80, 0x61], "a"),
      ([0xE6, 0x97, 0xC3, 0xA9], "é"),
    ] as [([UInt8], String)])
  func decodesAndDropsWhatIsNotUTF8(bytes: [UInt8], text: String) {
    var decoder = ScalarDecoder()
    #expect(MarkedBuffer.text(bytes.compactMap { decoder.add($0) }) == text)
  }
}
