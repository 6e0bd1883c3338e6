/// The functions of `typing`: they give back what they are given.
enum TypingFunctions {
  static var all: [Object] {
    [
      .libraryFunction("cast", "typ, val", "Return the value.\n>>> typing.cast(float, 3)\n3") { $0[1] },
      .libraryFunction(
        "assert_type", "val, typ, /",
        """
        Return the value.
        >>> typing.assert_type(3, int)
        3
        """
      ) { $0[0] },
      .libraryFunction("final", "f", "Return the function.\n>>> typing.final(len)('abc')\n3") { $0[0] },
      .libraryFunction(
        "no_type_check", "arg",
        """
        Return the function.
        >>> typing.no_type_check(lambda: 1)()
        1
        """
      ) { $0[0] },
      .libraryFunction(
        "overload", "func",
        """
        Return what takes the place of one of several signatures.
        >>> typing.overload(lambda: 1).__name__
        '_overload_dummy'
        """
      ) { _ in
        .libraryFunction("_overload_dummy", "*args, **kwds") { _ in
          throw PythonError(
            .notImplementedError,
            "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
              + "module should always be followed by an implementation that is not @overload-ed.")
        }
      },
      .libraryFunction(
        "dataclass_transform", "**kwargs",
        """
        Return a decorator that does nothing.
        >>> typing.dataclass_transform()(lambda: 3)()
        3
        """
      ) { _ in
        .libraryFunction("decorator", "cls_or_fn") { $0[0] }
      },
      .libraryFunction(
        "get_origin", "tp",
        """
        Return the class of list[int] and its like.
        >>> typing.get_origin(list[int])
        <class 'list'>
        """
      ) { arguments in
        guard case .other(let form as TypeForm) = arguments[0] else { return .none }
        return form.storedAttribute("__origin__") ?? .none
      },
      .libraryFunction(
        "get_args", "tp",
        """
        Return what stands between the brackets.
        >>> typing.get_args(dict[str, int])
        (<class 'str'>, <class 'int'>)
        """
      ) { arguments in
        guard case .other(let form as TypeForm) = arguments[0] else { return .tuple([]) }
        return .tuple(form.arguments)
      },
    ]
  }
}
