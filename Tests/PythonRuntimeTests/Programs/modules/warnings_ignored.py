def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import warnings

warnings.filterwarnings("ignore")
warnings.warn("not shown")
warnings.warn("nor this", DeprecationWarning)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    shown(lambda: warnings.warn("raised"))
    shown(lambda: warnings.warn("raised", RuntimeWarning))
    shown(lambda: warnings.warn(FutureWarning("raised")))
warnings.warn("silent again")
warnings.simplefilter("error", UserWarning)
shown(lambda: warnings.warn("raised"))
shown(lambda: warnings.warn("x", RuntimeWarning))
print("end")
