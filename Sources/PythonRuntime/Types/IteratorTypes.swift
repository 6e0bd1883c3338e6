/// The classes of iterators, named as in CPython; those of `map`, `zip` and their like stand in files of their own.
extension TypeObject {
  /// The class of iterators without a name of their own.
  public static let iterator = iterators("iterator")
  static let listIterator = iterators("list_iterator")
  static let reversedListIterator = iterators("list_reverseiterator")
  static let tupleIterator = iterators("tuple_iterator")
  static let stringIterator = iterators("str_iterator")
  static let asciiIterator = iterators("str_ascii_iterator")
  static let rangeIterator = iterators("range_iterator")
  static let setIterator = iterators("set_iterator")
  static let keyIterator = iterators("dict_keyiterator")
  static let valueIterator = iterators("dict_valueiterator")
  static let itemIterator = iterators("dict_itemiterator")
  static let reversedKeyIterator = iterators("dict_reversekeyiterator")
  static let reversedValueIterator = iterators("dict_reversevalueiterator")
  static let reversedItemIterator = iterators("dict_reverseitemiterator")
  static let callableIterator = iterators("callable_iterator")

  private static func iterators(_ name: String) -> TypeObject {
    TypeObject(name, summary: "Gives one object after another.")
  }
}
